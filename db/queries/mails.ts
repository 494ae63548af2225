import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'

export type NewMail = {
  message_id: string
  recipient: string
  subject: string
  body_text: string
  body_html: string
  unsubscribe_url: string | null
}

/** Promise: the mail is kept; it leaves when its outbox row is worked off. */
export async function insertMail(trx: Transaction<Database>, mail: NewMail): Promise<string> {
  const { id } = await trx
    .insertInto('mails')
    .values({ ...mail, sent_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Promise: a mail with everything that a mail server needs. */
export function findMail(db: Kysely<Database>, id: string) {
  return db
    .selectFrom('mails')
    .select(['id', 'message_id', 'recipient', 'subject', 'body_text', 'body_html', 'created_at', 'sent_at'])
    .select('unsubscribe_url')
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Promise: the newest mails, for the mailbox of the demo. */
export function listMails(db: Kysely<Database>, limit: number) {
  return db
    .selectFrom('mails')
    .select(['id', 'recipient', 'subject', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Promise: the mail has left. Its text is forgotten: it could hold a sign-in link, and names. */
export async function updateMailSent(db: Kysely<Database>, id: string, at: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ sent_at: at, body_text: '', body_html: '' })
    .where('id', '=', id)
    .execute()
}
