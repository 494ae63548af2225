import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Database } from '../database.ts'

export function listActionIds(db: Kysely<Database>, dossierId: string) {
  return db.selectFrom('actions').select(['id', 'number']).where('dossier_id', '=', dossierId).execute()
}

/** Promise: nobody gets mail about what happened in an example before it existed. */
export async function closeOutboxOf(db: Kysely<Database>, dossierId: string, at: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ done_at: at })
    .where('kind', '=', 'actionChanged')
    .where('done_at', 'is', null)
    .where(sql<string>`payload->>'event_id'`, 'in', (eb) =>
      eb.selectFrom('events').select(sql<string>`id::text`.as('id')).where('dossier_id', '=', dossierId),
    )
    .execute()
}

/** Promise: everyone in the dossier looked at it last on this moment. */
export async function updateVisits(db: Kysely<Database>, dossierId: string, at: Date): Promise<void> {
  await db
    .updateTable('memberships')
    .set({ visited_at: at, previous_visit_at: at })
    .where('dossier_id', '=', dossierId)
    .execute()
}

/** Promise: all rows stand, in a few statements. */
export async function insertAll<T extends keyof Database>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto(table).values(some).execute()
}

/** Promise: the planner knows what the table holds by now, also in the middle of a transaction that fills it. */
export async function refreshStatistics(trx: Transaction<Database>, table: keyof Database): Promise<void> {
  await sql`analyze ${sql.table(table)}`.execute(trx)
}
