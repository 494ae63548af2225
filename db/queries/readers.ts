import { type Kysely, sql } from 'kysely'
import type { Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/** The partners whose contact persons have a say on the action now: the plan was laid before them, and not taken away. */
function openAlignments(db: Db, actionId: string) {
  return db
    .selectFrom('alignments as a')
    .innerJoin('organisations as o', 'o.id', 'a.organisation_id')
    .where('a.action_id', '=', actionId)
    .where('a.presented_version', '>', 0)
    .where('a.released', '=', false)
}

/** Promise: the partners that there is a room with now, by name. */
export function listOpenPartners(db: Db, actionId: string) {
  return openAlignments(db, actionId)
    .select(['o.id as organisation_id', 'o.short_name', 'o.name'])
    .orderBy('o.short_name')
    .execute()
}

/** `organisation_id`: they read for that partner; without one they are the dossier's own. */
export type Reader = {
  person_id: string
  name: string
  role: Role | null
  organisation_id: string | null
  short_name: string | null
}

/** Promise: everybody who reads in some room of the action: the people with these roles, and the partners' contacts. */
export async function listReaders(
  db: Db,
  { actionId, roles }: { actionId: string; roles: readonly Role[] },
): Promise<Reader[]> {
  const own = db
    .selectFrom('memberships as m')
    .innerJoin('actions', 'actions.dossier_id', 'm.dossier_id')
    .innerJoin('persons as p', 'p.id', 'm.person_id')
    .where('actions.id', '=', actionId)
    .where('m.role', 'in', roles)
    .where('p.deactivated_at', 'is', null)
    .select(['p.id as person_id', 'p.name', sql<Role | null>`m.role`.as('role')])
    .select([sql<string | null>`null::uuid`.as('organisation_id'), sql<string | null>`null`.as('short_name')])
  const contacts = openAlignments(db, actionId)
    .innerJoin('contacts as c', 'c.organisation_id', 'o.id')
    .innerJoin('persons as p', 'p.id', 'c.person_id')
    .where('c.is_active', '=', true)
    .where('p.deactivated_at', 'is', null)
    .select(['p.id as person_id', 'p.name', sql<Role | null>`null`.as('role')])
    .select([
      sql<string | null>`o.id`.as('organisation_id'),
      sql<string | null>`o.short_name`.as('short_name'),
    ])
  return own.unionAll(contacts).orderBy('name').orderBy('person_id').execute()
}

export type Spoke = { author_id: string | null; author_organisation_id: string | null }

/** Promise: who spoke in the rooms that this partner reads, and for whom they did. */
export function listSpeakers(db: Db, actionId: string, organisationId: string): Promise<Spoke[]> {
  return db
    .selectFrom('comments')
    .select(['author_id', 'author_organisation_id'])
    .distinct()
    .where('action_id', '=', actionId)
    .where((eb) =>
      eb.or([
        eb('room', '=', 'partners'),
        eb.and([eb('room', '=', 'partner'), eb('organisation_id', '=', organisationId)]),
      ]),
    )
    .execute()
}
