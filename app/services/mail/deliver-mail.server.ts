import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findMail, updateMailSent } from '#db/queries/mails.ts'
import type { MailServer } from './send-mail.server.ts'

/**
 * Promise: the mail has left, once; without a mail server it is kept. Who dies between the mail server's answer and our
 * note of it sends this one mail again, under the same Message-ID.
 */
export async function deliverMail(
  { db, mailServer }: { db: Kysely<Database>; mailServer: MailServer | undefined },
  mailId: string,
): Promise<void> {
  const mail = await findMail(db, mailId)
  if (!mailServer || !mail || mail.sent_at) return
  await mailServer.send(mail)
  await updateMailSent(db, mail.id, new Date())
}
