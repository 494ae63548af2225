import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

const UNIQUE_VIOLATION = '23505'

type Db = Kysely<Database>
type Place = { dossier_id: string; person_id: string }

/** Promise: the views that a person sees in a dossier: their own, then those that others share, by name. */
export function listSavedViews(db: Db, { dossier_id, person_id }: Place) {
  return db
    .selectFrom('saved_views as v')
    .innerJoin('persons', 'persons.id', 'v.person_id')
    .select(['v.id', 'v.name', 'v.query', 'v.is_shared', 'persons.name as person_name'])
    .select((eb) => eb('v.person_id', '=', person_id).as('is_own'))
    .where('v.dossier_id', '=', dossier_id)
    .where((eb) => eb.or([eb('v.person_id', '=', person_id), eb('v.is_shared', '=', true)]))
    .orderBy('is_own', 'desc')
    .orderBy('v.name')
    .execute()
}

export type SavedView = Awaited<ReturnType<typeof listSavedViews>>[number]

/**
 * Promise: the view is kept; false when the person has another one with that name. The same view once more (a form
 * that was sent twice) is kept already.
 */
export async function insertSavedView(
  db: Db,
  view: Place & { name: string; query: string; is_shared: boolean },
): Promise<boolean> {
  const inserted = await db
    .insertInto('saved_views')
    .values(view)
    .onConflict((oc) =>
      oc
        .columns(['dossier_id', 'person_id', 'name'])
        .doUpdateSet((eb) => ({ query: eb.ref('excluded.query') }))
        .whereRef('saved_views.query', '=', 'excluded.query')
        .whereRef('saved_views.is_shared', '=', 'excluded.is_shared'),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Promise: `changed`, or why not: the name is taken by another of their views, or the view is not theirs. */
export async function updateSavedView(
  db: Db,
  { dossier_id, person_id, id }: Place & { id: string },
  values: { name: string; is_shared: boolean },
): Promise<'changed' | 'taken' | 'unknown'> {
  try {
    const changed = await db
      .updateTable('saved_views')
      .set(values)
      .where('id', '=', id)
      .where('dossier_id', '=', dossier_id)
      .where('person_id', '=', person_id)
      .returning('id')
      .executeTakeFirst()
    return changed ? 'changed' : 'unknown'
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return 'taken'
    throw error
  }
}

/** Promise: the view is gone; false when it was not theirs. */
export async function deleteSavedView(
  db: Db,
  { dossier_id, person_id, id }: Place & { id: string },
): Promise<boolean> {
  const deleted = await db
    .deleteFrom('saved_views')
    .where('id', '=', id)
    .where('dossier_id', '=', dossier_id)
    .where('person_id', '=', person_id)
    .returning('id')
    .executeTakeFirst()
  return deleted !== undefined
}
