import type { Generated } from 'kysely'

export interface MailsTable {
  id: Generated<string>
  message_id: string
  recipient: string
  subject: string
  body_text: string
  body_html: string
  created_at: Generated<Date>
  sent_at: Date | null
  /** Where its reader leaves this kind of mail in one step (RFC 8058); only on a digest. */
  unsubscribe_url: string | null
}
