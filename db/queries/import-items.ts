import { type Insertable, type Kysely, type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Database } from '../database.ts'
import type { ImportItemsTable } from '../tables/imports.ts'

export type ImportItem = Selectable<ImportItemsTable>
type Trx = Transaction<Database>
type Key = { import_id: string; position: number }

export async function insertItems(trx: Trx, items: readonly Insertable<ImportItemsTable>[]): Promise<void> {
  for (const some of chunks(items)) await trx.insertInto('import_items').values(some).execute()
}

export async function updateItem(trx: Trx, id: string, values: Updateable<ImportItemsTable>): Promise<void> {
  await trx.updateTable('import_items').set(values).where('id', '=', id).execute()
}

export async function deleteItem(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('import_items').where('id', '=', id).execute()
}

/** Promise: every proposal after `position` moves by `by` places; its uniqueness is checked at the commit. */
export async function shiftItems(trx: Trx, { import_id, position }: Key, by: 1 | -1): Promise<void> {
  await trx
    .updateTable('import_items')
    .set({ position: sql<number>`position + ${sql.lit(by)}` })
    .where('import_id', '=', import_id)
    .where('position', '>', position)
    .execute()
}

export function findItem(
  db: Kysely<Database>,
  { import_id, position }: Key,
): Promise<ImportItem | undefined> {
  return db
    .selectFrom('import_items')
    .selectAll()
    .where('import_id', '=', import_id)
    .where('position', '=', position)
    .executeTakeFirst()
}

/** Promise: those of these proposals that are still there, in order. */
export async function listItemsById(db: Kysely<Database>, importId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('import_items')
    .selectAll()
    .where('import_id', '=', importId)
    .where('id', 'in', ids)
    .orderBy('position')
    .execute()
}

/** Promise: the first proposal after `position` that is not dropped. */
export function findNextItem(db: Kysely<Database>, { import_id, position }: Key) {
  return db
    .selectFrom('import_items')
    .selectAll()
    .where('import_id', '=', import_id)
    .where('position', '>', position)
    .where('is_dropped', '=', false)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
}

/** Promise: after which place a passage at `start` belongs, so that proposals keep the order of the report. */
export async function findPlaceFor(
  db: Kysely<Database>,
  importId: string,
  start: number | null,
): Promise<number> {
  const { place } = await db
    .selectFrom('import_items')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), sql<number>`0`).as('place'))
    .where('import_id', '=', importId)
    .$if(start !== null, (qb) => qb.where('start_offset', '<=', start))
    .executeTakeFirstOrThrow()
  return place
}

/** Promise: a page of proposals in order. */
export function listItems(
  db: Kysely<Database>,
  importId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<ImportItem[]> {
  return db
    .selectFrom('import_items')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('position')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** Promise: all proposals that are kept, in order. */
export function listKeptItems(db: Kysely<Database>, importId: string): Promise<ImportItem[]> {
  return db
    .selectFrom('import_items')
    .selectAll()
    .where('import_id', '=', importId)
    .where('is_dropped', '=', false)
    .orderBy('position')
    .execute()
}

/** Promise: how many proposals there are, are kept, and have no term. */
export function countItems(db: Kysely<Database>, importId: string) {
  return db
    .selectFrom('import_items')
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('is_dropped', '=', false).as('kept'),
      eb.fn
        .countAll<number>()
        .filterWhere('is_dropped', '=', false)
        .filterWhere('term', 'is', null)
        .as('without_term'),
    ])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
}

/** Promise: the places of kept proposals that are longer than `length` allows, at most a hundred. */
export async function listTooLong(db: Kysely<Database>, importId: string, length: number): Promise<number[]> {
  const rows = await db
    .selectFrom('import_items')
    .select('position')
    .where('import_id', '=', importId)
    .where('is_dropped', '=', false)
    .where((eb) => eb(eb.fn<number>('length', ['body']), '>', length))
    .orderBy('position')
    .limit(100)
    .execute()
  return rows.map((row) => row.position)
}
