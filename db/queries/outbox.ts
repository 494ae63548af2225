import type { Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { OutboxTable } from '../tables/outbox.ts'

/** Promise: work for after the commit; it exists exactly when the change does. */
export async function insertOutbox(
  trx: Transaction<Database>,
  kind: OutboxTable['kind'],
  payload: Record<string, string>,
): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ kind, payload: JSON.stringify(payload) })
    .execute()
}
