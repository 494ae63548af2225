import type { Kysely } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import type { Database } from '#db/database.ts'
import { hasOutbox, takeOutbox } from '#db/queries/outbox.ts'
import type { QueueName } from './queues.ts'

const atOnce = 200

/**
 * Promise: what stands in the outbox is a job, in one transaction: never lost, never two jobs. How many; several
 * processes may do this at once.
 */
export async function relayOutbox(db: Kysely<Database>, boss: PgBoss): Promise<number> {
  if (!(await hasOutbox(db))) return 0
  return db.transaction().execute(async (trx) => {
    const rows = await takeOutbox(trx, atOnce)
    const jobsFor = (queue: QueueName) =>
      rows
        .filter(({ kind }) => (kind === 'mail' ? 'mail' : 'change') === queue)
        .map(({ id, kind, payload }) => ({ id, data: { kind, ...payload } }))
    for (const queue of ['change', 'mail'] as const) {
      const jobs = jobsFor(queue)
      if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromKysely(trx) })
    }
    return rows.length
  })
}
