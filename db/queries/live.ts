import { type Kysely, sql } from 'kysely'
import type { Room } from '#workflows/rooms.ts'
import type { Database } from '../database.ts'
import type { EventSubject } from '../tables/events.ts'

type Db = Kysely<Database>

/** An event of a log as far as it must be known to decide who hears of it. Nothing of its content. */
export type NewsEvent = {
  seq: number
  subject: EventSubject
  type: string
  action_number: number | null
  alignment_id: string | null
  /** Whose alignment it is, or in whose room it was said. */
  organisation_id: string | null
  room: Room | null
  /** The plan was laid before the partner of this alignment at some time. */
  laid: boolean
  /** The organisations that this action was laid before, and not taken away again. */
  partners: string[]
}

/** Promise: what the log of a dossier holds after this number, in order, `limit` at most. */
export function listNews(db: Db, dossierId: string, afterSeq: number, limit: number): Promise<NewsEvent[]> {
  return db
    .selectFrom('events as e')
    .leftJoin('actions', 'actions.id', 'e.action_id')
    .leftJoin('alignments as a', (join) =>
      join.onRef('a.id', '=', 'e.subject_id').on('e.subject', '=', 'alignment'),
    )
    .select(['e.seq', 'e.subject', 'e.type', 'actions.number as action_number', 'a.id as alignment_id'])
    .select([
      sql<string | null>`coalesce(a.organisation_id::text, e.payload ->> 'organisationId')`.as(
        'organisation_id',
      ),
      sql<Room | null>`case when e.subject = 'comment' then e.payload ->> 'room' end`.as('room'),
      sql<boolean>`coalesce(a.presented_version > 0, false)`.as('laid'),
      sql<string[]>`array(select l.organisation_id::text from alignments l
        where l.action_id = e.action_id and l.presented_version > 0 and not l.released)`.as('partners'),
    ])
    .where('e.dossier_id', '=', dossierId)
    .where('e.seq', '>', afterSeq)
    .orderBy('e.seq')
    .limit(limit)
    .execute()
}

/** Promise: up to which number these dossiers' logs go now. */
export async function listHeads(db: Db, dossierIds: readonly string[]): Promise<Map<string, number>> {
  if (dossierIds.length === 0) return new Map()
  const heads = await db
    .selectFrom('dossier_heads')
    .select(['dossier_id', 'seq'])
    .where('dossier_id', 'in', dossierIds)
    .execute()
  return new Map(heads.map(({ dossier_id, seq }) => [dossier_id, seq]))
}

/** Promise: which of these sessions still hold. */
export async function listHolding(db: Db, tokenHashes: readonly string[], now: Date): Promise<Set<string>> {
  if (tokenHashes.length === 0) return new Set()
  const sessions = await db
    .selectFrom('sessions')
    .innerJoin('persons', 'persons.id', 'sessions.person_id')
    .select('sessions.token_hash')
    .where('sessions.token_hash', 'in', tokenHashes)
    .where('sessions.expires_at', '>', now)
    .where('persons.deactivated_at', 'is', null)
    .execute()
  return new Set(sessions.map(({ token_hash }) => token_hash))
}

/** Promise: which of these personal links can still be answered with. */
export async function listOpenLinks(db: Db, tokenHashes: readonly string[], now: Date): Promise<Set<string>> {
  if (tokenHashes.length === 0) return new Set()
  const links = await db
    .selectFrom('alignment_links')
    .select('token_hash')
    .where('token_hash', 'in', tokenHashes)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  return new Set(links.map(({ token_hash }) => token_hash))
}

/** Promise: the roles of these people, per dossier. */
export function listRoles(db: Db, personIds: readonly string[]) {
  if (personIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('memberships')
    .select(['dossier_id', 'person_id', 'role'])
    .where('person_id', 'in', personIds)
    .execute()
}

/** Promise: the organisations that these people answer for now. */
export function listPlaces(db: Db, personIds: readonly string[]) {
  if (personIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('contacts')
    .innerJoin('persons', 'persons.id', 'contacts.person_id')
    .select(['contacts.person_id', 'contacts.dossier_id', 'contacts.organisation_id'])
    .where('contacts.person_id', 'in', personIds)
    .where('contacts.is_active', '=', true)
    .where('persons.deactivated_at', 'is', null)
    .execute()
}

/**
 * Promise: per person a mark that changes whenever something happened that they, as partners, may know of, and that
 * says nothing else: it is made of random ids of those events only. With an alignment: of that one alone.
 */
export async function listPartnerMarks(
  db: Db,
  personIds: readonly string[],
  alignmentId?: string,
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('contacts as c')
    .innerJoin('alignments as a', 'a.organisation_id', 'c.organisation_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('events')
          .select('events.id')
          .where('events.subject', '=', 'alignment')
          .whereRef('events.subject_id', '=', 'a.id')
          .orderBy('events.seq', 'desc')
          .limit(1)
          .as('step'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('events')
          .select('events.id')
          .where('events.subject', '=', 'comment')
          .whereRef('events.action_id', '=', 'a.action_id')
          .where(
            sql<boolean>`(events.payload ->> 'room' = 'partners' or (events.payload ->> 'room' = 'partner'
              and events.payload ->> 'organisationId' = a.organisation_id::text))`,
          )
          .orderBy('events.seq', 'desc')
          .limit(1)
          .as('remark'),
      (join) => join.onTrue(),
    )
    .select('c.person_id')
    .select(sql<string>`md5(string_agg(concat_ws(' ', step.id, remark.id), ',' order by a.id))`.as('mark'))
    .where('c.person_id', 'in', personIds)
    .where('c.is_active', '=', true)
    .where('a.presented_version', '>', 0)
    .where('a.released', '=', false)
    .$if(alignmentId !== undefined, (qb) => qb.where('a.id', '=', alignmentId ?? ''))
    .groupBy('c.person_id')
    .execute()
  return new Map(rows.map(({ person_id, mark }) => [person_id, mark]))
}
