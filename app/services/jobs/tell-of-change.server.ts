import type { Kysely, Transaction } from 'kysely'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { insertAlignmentLink } from '#db/queries/alignment-links.ts'
import { listWithoutNews } from '#db/queries/mail-settings.ts'
import type { OutboxKind } from '#db/tables/outbox.ts'
import { actionMailsFor } from '../mail/action-mail.server.ts'
import { alignmentMailsFor } from '../mail/alignment-mail.server.ts'
import { commentMailsFor } from '../mail/comment-mail.server.ts'
import { withSettingsLink } from '../mail/compose-mail.ts'
import { settingsUrl } from '../mail/mail-settings.server.ts'
import { queueMail } from '../mail/queue-mail.server.ts'
import type { ToldMail } from '../mail/told-mail.ts'

export type ChangeKind = Exclude<OutboxKind, 'mail'>
export type Change = { kind: ChangeKind; event_id: string }
export type ChangeSettings = Pick<Settings, 'origin' | 'mode'>

/** Promise: the mails that a change leads to, with the personal links in them; no news to who wants none. */
export async function mailsOfChange(
  db: Kysely<Database>,
  change: Change,
  settings: ChangeSettings,
  now: Date,
): Promise<ToldMail[]> {
  const mails = await allMailsOf(db, change, settings, now)
  const readers = mails.flatMap(({ newsFor }) => newsFor ?? [])
  const without = readers.length > 0 ? await listWithoutNews(db, readers) : new Set()
  return mails.filter(({ newsFor }) => !newsFor || !without.has(newsFor))
}

async function allMailsOf(
  db: Kysely<Database>,
  { kind, event_id }: Change,
  settings: ChangeSettings,
  now: Date,
): Promise<ToldMail[]> {
  switch (kind) {
    case 'actionChanged':
      return actionMailsFor(db, event_id, settings, now)
    case 'alignmentChanged':
      return alignmentMailsFor(db, event_id, settings, now)
    case 'commentChanged':
      return commentMailsFor(db, event_id, settings, now)
  }
}

/**
 * Promise: the mails and the links in them stand, or fall with the caller's transaction. Under news stands where its
 * reader can choose to get none.
 */
export async function queueMails(
  trx: Transaction<Database>,
  origin: string,
  mails: readonly ToldMail[],
): Promise<void> {
  for (const { mail, link, newsFor } of mails) {
    if (link) await insertAlignmentLink(trx, link)
    const complete = newsFor ? withSettingsLink(mail, await settingsUrl(trx, origin, newsFor)) : mail
    await queueMail(trx, origin, complete)
  }
}
