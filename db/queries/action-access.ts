import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the action with this id with its dossier and recommendation, and the role of the person in that dossier. */
export function findActionFor(db: Kysely<Database>, id: string, personId: string) {
  return db
    .selectFrom('actions')
    .innerJoin('dossiers', 'dossiers.id', 'actions.dossier_id')
    .innerJoin('memberships', (join) =>
      join
        .onRef('memberships.dossier_id', '=', 'actions.dossier_id')
        .on('memberships.person_id', '=', personId),
    )
    .innerJoin('recommendations as r', 'r.id', 'actions.recommendation_id')
    .leftJoin('persons as owner', 'owner.id', 'actions.owner_id')
    .selectAll('actions')
    .select(['dossiers.slug', 'memberships.role', 'owner.name as owner_name'])
    .select(['r.number as recommendation_number', 'r.body as recommendation_body', 'r.themes'])
    .where('actions.id', '=', id)
    .executeTakeFirst()
}

export type ActionAccess = NonNullable<Awaited<ReturnType<typeof findActionFor>>>

/** Promise: the version of the action with this id, and the role of the person in its dossier: all that a step needs. */
export function findActionVersionFor(db: Kysely<Database>, id: string, personId: string) {
  return db
    .selectFrom('actions')
    .innerJoin('memberships', 'memberships.dossier_id', 'actions.dossier_id')
    .select(['actions.id', 'actions.version', 'memberships.role'])
    .where('actions.id', '=', id)
    .where('memberships.person_id', '=', personId)
    .executeTakeFirst()
}

/** Promise: which action has this number in the dossier with this address, and the role of the person in it. */
export function findActionIn(db: Kysely<Database>, slug: string, number: number, personId: string) {
  return db
    .selectFrom('dossiers')
    .innerJoin('memberships', 'memberships.dossier_id', 'dossiers.id')
    .innerJoin('actions', 'actions.dossier_id', 'dossiers.id')
    .select(['actions.id', 'actions.dossier_id', 'actions.number', 'dossiers.slug', 'memberships.role'])
    .where('dossiers.slug', '=', slug)
    .where('memberships.person_id', '=', personId)
    .where('actions.number', '=', number)
    .executeTakeFirst()
}

/** Promise: how many events the log has of an action, comments included. */
export async function countActionEvents(db: Kysely<Database>, actionId: string): Promise<number> {
  const { n } = await db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('action_id', '=', actionId)
    .executeTakeFirstOrThrow()
  return n
}
