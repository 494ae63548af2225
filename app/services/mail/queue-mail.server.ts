import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertMail } from '#db/queries/mails.ts'
import { insertOutbox } from '#db/queries/outbox.ts'

export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  /** Where its reader leaves this kind of mail in one step; only on a digest. */
  unsubscribeUrl?: string
}

/**
 * Promise: the mail leaves exactly when the caller's transaction commits. Its Message-ID is fixed now, so that a
 * mail that is sent twice (the sender died halfway) is known as one by the receiver.
 */
export async function queueMail(trx: Transaction<Database>, origin: string, mail: Mail): Promise<void> {
  const mail_id = await insertMail(trx, {
    message_id: `<${randomUUID()}@${new URL(origin).hostname}>`,
    recipient: mail.to,
    subject: mail.subject,
    body_text: mail.text,
    body_html: mail.html,
    unsubscribe_url: mail.unsubscribeUrl ?? null,
  })
  await insertOutbox(trx, 'mail', { mail_id })
}
