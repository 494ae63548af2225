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

/** Promise: the recesses that hold for every dossier and are not over on `since`. */
export function listGeneralRecesses(db: Kysely<Database>, since: string) {
  return db
    .selectFrom('recess_periods')
    .select(['id', 'dossier_id', 'name', 'from_on as from', 'to_on as to'])
    .where('dossier_id', 'is', null)
    .where('to_on', '>=', since)
    .orderBy('from_on')
    .execute()
}

type NewRecess = { dossier_id: string | null; name: string; from_on: string; to_on: string }

/** Promise: the recess stands, with its id; or the name under which the very same days stood already. */
export async function insertRecess(
  db: Kysely<Database>,
  recess: NewRecess,
): Promise<{ id: string } | { known: string }> {
  const row = await db
    .insertInto('recess_periods')
    .values(recess)
    .onConflict((oc) => oc.constraint('recess_periods_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) return row
  const known = await db
    .selectFrom('recess_periods')
    .select('name')
    .where('dossier_id', 'is not distinct from', recess.dossier_id)
    .where('from_on', '=', recess.from_on)
    .where('to_on', '=', recess.to_on)
    .executeTakeFirst()
  return { known: known?.name ?? recess.name }
}

/** Promise: the recess is gone, and what it was; undefined when it is not one of this dossier (or not general). */
export function deleteRecess(db: Kysely<Database>, dossierId: string | null, id: string) {
  return db
    .deleteFrom('recess_periods')
    .where('id', '=', id)
    .where('dossier_id', 'is not distinct from', dossierId)
    .returning(['name', 'from_on', 'to_on'])
    .executeTakeFirst()
}
