import type { Kysely, Transaction } from 'kysely'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { insertAlignmentLink } from '#db/queries/alignment-links.ts'
import type { OutboxKind } from '#db/tables/outbox.ts'
import { actionMailsFor } from '../mail/action-mail.server.ts'
import { type AlignmentMail, alignmentMailsFor } from '../mail/alignment-mail.server.ts'
import { queueMail } from '../mail/queue-mail.server.ts'

export type ChangeKind = Exclude<OutboxKind, 'mail'>
export type Change = { kind: ChangeKind; event_id: string }
export type ChangeSettings = Pick<Settings, 'origin' | 'mode'>

/** Promise: the mails that a change leads to, with the personal links in them. */
export async function mailsOfChange(
  db: Kysely<Database>,
  { kind, event_id }: Change,
  settings: ChangeSettings,
  now: Date,
): Promise<AlignmentMail[]> {
  switch (kind) {
    case 'actionChanged':
      return (await actionMailsFor(db, event_id, settings, now)).map((mail) => ({ mail }))
    case 'alignmentChanged':
      return alignmentMailsFor(db, event_id, settings, now)
    case 'commentChanged':
      return []
  }
}

/** Promise: the mails and the links in them stand, or fall with the caller's transaction. */
export async function queueMails(
  trx: Transaction<Database>,
  origin: string,
  mails: readonly AlignmentMail[],
): Promise<void> {
  for (const { mail, link } of mails) {
    if (link) await insertAlignmentLink(trx, link)
    await queueMail(trx, origin, mail)
  }
}
