import { type Kysely, sql } from 'kysely'
import type { Room } from '#workflows/rooms.ts'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/** Promise: an event of a remark as a mail about it tells it: by whom, for which partner, in which room, what it says. */
export function findCommentEventForMail(db: Db, eventId: string) {
  return db
    .selectFrom('events')
    .innerJoin('comments', 'comments.id', 'events.subject_id')
    .innerJoin('actions', 'actions.id', 'comments.action_id')
    .innerJoin('dossiers', 'dossiers.id', 'events.dossier_id')
    .leftJoin('persons as actor', 'actor.id', 'events.actor_id')
    .leftJoin('organisations as o', 'o.id', 'comments.organisation_id')
    .leftJoin('organisations as by', 'by.id', 'comments.author_organisation_id')
    .select(['events.type', 'events.at', 'events.actor_id', 'events.payload', 'actor.name as actor_name'])
    .select(['comments.id as comment_id', 'comments.room', 'comments.organisation_id'])
    .select(['o.short_name as room_name', 'by.short_name as by_name'])
    .select(['actions.id as action_id', 'actions.number', 'actions.title', 'actions.owner_id'])
    .select(['dossiers.id as dossier_id', 'dossiers.slug', 'dossiers.title as dossier_title'])
    .select(
      sql<string | null>`(select body from event_texts t where t.event_id = events.id
        and t.field = 'body')`.as('quote'),
    )
    .where('events.id', '=', eventId)
    .where('events.subject', '=', 'comment')
    .executeTakeFirst()
}

/** Promise: which of these people read the room for a partner now, each with the alignment that their link opens. */
export function listRoomContacts(
  db: Db,
  personIds: readonly string[],
  { actionId, room, organisationId }: { actionId: string; room: Room; organisationId: string | null },
) {
  return db
    .selectFrom('alignments as a')
    .innerJoin('organisations as o', 'o.id', 'a.organisation_id')
    .innerJoin('contacts as c', 'c.organisation_id', 'a.organisation_id')
    .innerJoin('persons as p', 'p.id', 'c.person_id')
    .select(['p.id', 'p.name', 'p.email', 'p.is_demo', 'a.id as alignment_id', 'a.answer_by'])
    .select(['o.name as organisation_name', 'o.short_name'])
    .where('a.action_id', '=', actionId)
    .where('a.presented_version', '>', 0)
    .where('a.released', '=', false)
    .where('c.is_active', '=', true)
    .where('p.deactivated_at', 'is', null)
    .where('p.id', 'in', personIds.length > 0 ? personIds : [noId])
    .$if(room !== 'partners', (q) => q.where('a.organisation_id', '=', organisationId ?? noId))
    .orderBy('o.short_name')
    .execute()
}

const noId = '00000000-0000-0000-0000-000000000000'

/** Promise: which of these people are in the dossier with a role that reads it, and can be written to. */
export function listOwnPeople(db: Db, dossierId: string, personIds: readonly string[]) {
  return db
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email', 'p.is_demo'])
    .where('m.dossier_id', '=', dossierId)
    .where('m.role', '!=', 'partner')
    .where('p.deactivated_at', 'is', null)
    .where('p.id', 'in', personIds.length > 0 ? personIds : [noId])
    .orderBy('p.name')
    .execute()
}
