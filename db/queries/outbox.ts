import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { OutboxTable } from '../tables/outbox.ts'

export type OutboxJob = Pick<Selectable<OutboxTable>, 'id' | 'kind' | 'payload' | 'attempts'>

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

/**
 * Promise: the next piece of work that is due, for this caller alone until `leaseUntil`; whoever dies with it loses
 * it to another. Several processes that ask at once each get another piece.
 */
export function claimOutbox(
  db: Kysely<Database>,
  now: Date,
  leaseUntil: Date,
): Promise<OutboxJob | undefined> {
  return db
    .updateTable('outbox')
    .set({ attempts: sql`attempts + 1`, available_at: leaseUntil })
    .where('id', '=', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('done_at', 'is', null)
        .where('available_at', '<=', now)
        .orderBy('available_at')
        .orderBy('created_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'payload', 'attempts'])
    .executeTakeFirst()
}

/** Promise: the work is done, with the reason when it was given up; false when it was done already. */
export async function updateOutboxDone(
  db: Kysely<Database>,
  id: string,
  at: Date,
  last_error: string | null = null,
): Promise<boolean> {
  const done = await db
    .updateTable('outbox')
    .set({ done_at: at, last_error })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}

/** Promise: the work is tried again at `available_at`. */
export async function updateOutboxFailed(
  db: Kysely<Database>,
  id: string,
  failed: { last_error: string; available_at: Date },
): Promise<void> {
  await db.updateTable('outbox').set(failed).where('id', '=', id).where('done_at', 'is', null).execute()
}
