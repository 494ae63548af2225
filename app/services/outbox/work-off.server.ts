import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { insertAlignmentLink } from '#db/queries/alignment-links.ts'
import { findMail, updateMailSent } from '#db/queries/mails.ts'
import { claimOutbox, type OutboxJob, updateOutboxDone, updateOutboxFailed } from '#db/queries/outbox.ts'
import { actionMailsFor } from '../mail/action-mail.server.ts'
import { type AlignmentMail, alignmentMailsFor } from '../mail/alignment-mail.server.ts'
import { queueMail } from '../mail/queue-mail.server.ts'
import { isRefusedForGood, type MailServer } from '../mail/send-mail.server.ts'

export interface Parts {
  db: Kysely<Database>
  settings: Pick<Settings, 'origin' | 'mode'>
  log: Logger
  /** Unset: mail is kept, not sent. */
  mailServer: MailServer | undefined
}

/** As long as one piece of work may take before another process may take it over. */
const leaseMs = 2 * 60_000
/** A minute, then longer and longer; after the last one it is given up: about a day and a half in all. */
const pausesMs = [1, 5, 15, 60, 180, 360, 720, 720].map((minutes) => minutes * 60_000)

/** Promise: one piece of work that was due is done, or set aside for later; false when nothing was due. */
export async function workOff(parts: Parts, now: Date): Promise<boolean> {
  const { db, log } = parts
  const job = await claimOutbox(db, now, new Date(now.getTime() + leaseMs))
  if (!job) return false
  try {
    await perform(parts, job, now)
  } catch (error) {
    const last_error = error instanceof Error ? error.message : String(error)
    const pause = isRefusedForGood(error) ? undefined : pausesMs[job.attempts - 1]
    log.warn({ err: error, job: job.id, kind: job.kind, attempts: job.attempts }, 'outbox')
    if (pause === undefined) await updateOutboxDone(db, job.id, now, last_error)
    else await updateOutboxFailed(db, job.id, { last_error, available_at: new Date(now.getTime() + pause) })
  }
  return true
}

function perform(parts: Parts, job: OutboxJob, now: Date): Promise<void> {
  return job.kind === 'mail' ? sendMail(parts, job, now) : tellOfChange(parts, job, now)
}

async function sendMail({ db, mailServer }: Parts, job: OutboxJob, now: Date): Promise<void> {
  const mail = await findMail(db, job.payload.mail_id ?? '')
  const leaves = mailServer && mail && !mail.sent_at
  if (leaves) await mailServer.send(mail)
  await db.transaction().execute(async (trx) => {
    if (leaves) await updateMailSent(trx, mail.id, now)
    await updateOutboxDone(trx, job.id, now)
  })
}

/** The mails, the links in them and the mark that they were made stand or fall together: nobody gets one twice. */
async function tellOfChange({ db, settings }: Parts, job: OutboxJob, now: Date): Promise<void> {
  const eventId = job.payload.event_id ?? ''
  const mails: AlignmentMail[] =
    job.kind === 'alignmentChanged'
      ? await alignmentMailsFor(db, eventId, settings, now)
      : (await actionMailsFor(db, eventId, settings, now)).map((mail) => ({ mail }))
  await db.transaction().execute(async (trx) => {
    if (!(await updateOutboxDone(trx, job.id, now))) return
    for (const { mail, link } of mails) {
      if (link) await insertAlignmentLink(trx, link)
      await queueMail(trx, settings.origin, mail)
    }
  })
}
