import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { newToken } from '#app/auth/session.server.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { digestMail as words } from '#app/text/digest.ts'
import type { Database } from '#db/database.ts'
import { insertAlignmentLink } from '#db/queries/alignment-links.ts'
import { type DigestReader, listDigestReaders } from '#db/queries/digest.ts'
import { lockMailSettings, updateMailSettings } from '#db/queries/mail-settings.ts'
import { composeMail } from '../mail/compose-mail.ts'
import { leaveUrl } from '../mail/mail-settings.server.ts'
import { queueMail } from '../mail/queue-mail.server.ts'
import { periodToTell } from './due.ts'
import { partnerDigest } from './partner-digest.server.ts'
import { teamDigest } from './team-digest.server.ts'

type DigestSettings = Pick<Settings, 'origin' | 'mode'>

/**
 * Promise: everyone whose digest is due has it, when something changed for them; how many were made. The mail and the
 * mark until when somebody was told stand together: whoever is interrupted goes on with the next reader.
 */
export async function makeDigests(
  db: Kysely<Database>,
  settings: DigestSettings,
  now: Date,
): Promise<number> {
  let made = 0
  for (const reader of await listDigestReaders(db)) {
    if (!periodToTell(reader, now) || (reader.is_demo && !hasDemo(settings))) continue
    if (await makeDigest(db, reader, settings, now)) made += 1
  }
  return made
}

function makeDigest(
  db: Kysely<Database>,
  { id: personId, name, email }: DigestReader,
  { origin }: DigestSettings,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const wanted = await lockMailSettings(trx, personId, newToken())
    const period = periodToTell(wanted, now)
    if (!period) return false
    await updateMailSettings(trx, personId, { digested_until: period.until })
    const reader = { personId, origin }
    const team = await teamDigest(trx, reader, { ...period, now })
    const partner = await partnerDigest(trx, reader, { ...period, now })
    const parts = [...team, ...partner.parts]
    if (parts.length === 0) return false
    for (const link of partner.links) await insertAlignmentLink(trx, link)
    const names = (of: readonly { name: string }[]) => of.map((part) => part.name)
    const unsubscribeUrl = leaveUrl(origin, wanted.token)
    const mail = composeMail({
      to: email,
      name,
      subject: words.subject(count(parts), names(parts)),
      paragraphs: [team.length > 0 ? words.intro(period.since) : words.introPartner(period.since)],
      sections: parts.map(({ section }) => section),
      after: [words.leave(unsubscribeUrl)],
      reason: [
        ...(team.length > 0 ? [words.reason(names(team))] : []),
        ...(partner.parts.length > 0 ? [words.reasonPartner(names(partner.parts))] : []),
      ].join(' '),
    })
    await queueMail(trx, origin, { ...mail, unsubscribeUrl })
    return true
  })
}

const count = (parts: readonly { section: { items: readonly unknown[] } }[]) =>
  parts.reduce((sum, { section }) => sum + section.items.length, 0)
