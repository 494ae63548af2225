import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the holidays that count, up to and including `until`, in their order. */
export function listHolidaysUntil(db: Kysely<Database>, until: string) {
  return db
    .selectFrom('holidays')
    .select(['day_on as on', 'name'])
    .where('counts', '=', true)
    .where('day_on', '<=', until)
    .orderBy('day_on')
    .execute()
}

/** Promise: the recesses that hold for this dossier, its own and everybody's, that are not over on `since`. */
export function listRecesses(db: Kysely<Database>, dossierId: string, since: string) {
  return db
    .selectFrom('recess_periods')
    .select(['id', 'dossier_id', 'name', 'from_on as from', 'to_on as to'])
    .where((eb) => eb.or([eb('dossier_id', '=', dossierId), eb('dossier_id', 'is', null)]))
    .where('to_on', '>=', since)
    .orderBy('from_on')
    .orderBy('name')
    .execute()
}
