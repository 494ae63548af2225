import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { OutboxKind, OutboxTable } from '../tables/outbox.ts'

export type OutboxRow = Pick<Selectable<OutboxTable>, 'id' | 'kind' | 'payload'>

/** Promise: work for after the commit; it exists exactly when the change does. */
export async function insertOutbox(
  trx: Transaction<Database>,
  kind: OutboxKind,
  payload: Record<string, string>,
): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ kind, payload: JSON.stringify(payload) })
    .execute()
}

/** Promise: whether anything waits to be handed over. */
export async function hasOutbox(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom('outbox').select('id').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Promise: the oldest work, out of the outbox when the caller's transaction commits. Several processes that ask at once
 * each get other work.
 */
export async function takeOutbox(trx: Transaction<Database>, limit: number): Promise<OutboxRow[]> {
  const rows = await trx
    .selectFrom('outbox')
    .select(['id', 'kind', 'payload'])
    .orderBy('created_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  await trx.deleteFrom('outbox').where('id', 'in', ids).execute()
  return rows
}
