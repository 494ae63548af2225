import type { Kysely } from 'kysely'
import { mailsOfChange, queueMails } from '#app/services/jobs/tell-of-change.server.ts'
import type { Database } from '#db/database.ts'
import { takeOutbox } from '#db/queries/outbox.ts'

export const mailSettings = { origin: 'https://aanjager.example', mode: 'production' } as const

/** The mails that what changed since the last time leads to, by recipient, `days` from now. */
export async function takeNewMails(db: Kysely<Database>, days = 0) {
  const now = new Date(Date.now() + 60_000 + days * 86_400_000)
  const changes = await db.transaction().execute((trx) => takeOutbox(trx, 1_000))
  for (const { kind, payload } of changes) {
    if (kind === 'mail') continue
    const mails = await mailsOfChange(db, { kind, event_id: payload.event_id ?? '' }, mailSettings, now)
    await db.transaction().execute((trx) => queueMails(trx, mailSettings.origin, mails))
  }
  await db.deleteFrom('outbox').execute()
  const mails = await db.deleteFrom('mails').returningAll().execute()
  return mails.toSorted((a, b) => a.recipient.localeCompare(b.recipient))
}
