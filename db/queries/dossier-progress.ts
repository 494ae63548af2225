import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: of every dossier of a person how many actions there are per state and weight. One query, few rows. */
export function countWeighedActions(db: Kysely<Database>, personId: string) {
  return db
    .selectFrom('actions')
    .innerJoin('memberships', 'memberships.dossier_id', 'actions.dossier_id')
    .select(['actions.dossier_id', 'actions.state', 'actions.weight'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('memberships.person_id', '=', personId)
    .groupBy(['actions.dossier_id', 'actions.state', 'actions.weight'])
    .execute()
}
