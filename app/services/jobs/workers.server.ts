import type { Kysely } from 'kysely'
import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Database } from '#db/database.ts'
import { deliverMail } from '../mail/deliver-mail.server.ts'
import type { MailServer } from '../mail/send-mail.server.ts'
import { inBatches, oneByOne } from './one-by-one.server.ts'
import { type Change, type ChangeSettings, mailsOfChange, queueMails } from './tell-of-change.server.ts'

export interface WorkerParts {
  db: Kysely<Database>
  boss: PgBoss
  settings: ChangeSettings
  log: Logger
  /** Unset: mail is kept, not sent. */
  mailServer: MailServer | undefined
  /** There may be something in the outbox. */
  poke(): void
}

/** Promise: events become mails, and mails leave; answers with what wakes the workers. */
export async function startWorkers(parts: WorkerParts): Promise<() => void> {
  const { boss, log } = parts
  const workers = await Promise.all([
    boss.work('change', inBatches, async (jobs: JobWithMetadata<Change>[]) => {
      const results = await oneByOne(jobs, log, (job) => tellOfChange(parts, job))
      parts.poke()
      return results
    }),
    boss.work('mail', inBatches, (jobs: JobWithMetadata<{ mail_id: string }>[]) =>
      oneByOne(jobs, log, (job) => deliverMail(parts, job.data.mail_id)),
    ),
  ])
  return () => {
    for (const id of workers) boss.notifyWorker(id)
  }
}

/** The mails, the links in them and the mark that they were made stand or fall together: nobody gets one twice. */
async function tellOfChange({ db, boss, settings }: WorkerParts, job: JobWithMetadata<Change>) {
  const mails = await mailsOfChange(db, job.data, settings, new Date())
  if (mails.length === 0) return
  await db.transaction().execute(async (trx) => {
    const settled: { affected?: number } = await boss.complete(job.name, job, null, { db: fromKysely(trx) })
    if (settled.affected === 1) await queueMails(trx, settings.origin, mails)
  })
}
