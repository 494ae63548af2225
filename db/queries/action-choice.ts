import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the actions of the dossier with these numbers, by number, with their owners' names. */
export function listActionsByNumber(db: Kysely<Database>, dossierId: string, numbers: readonly number[]) {
  return db
    .selectFrom('actions')
    .leftJoin('persons as owner', 'owner.id', 'actions.owner_id')
    .selectAll('actions')
    .select('owner.name as owner_name')
    .where('actions.dossier_id', '=', dossierId)
    .where('actions.number', 'in', [...numbers, 0])
    .orderBy('actions.number')
    .execute()
}

export type ChosenAction = Awaited<ReturnType<typeof listActionsByNumber>>[number]
