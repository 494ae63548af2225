import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { hashToken, newToken } from '#app/auth/session.server.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { newLinkMail } from '#app/text/alignment-mail.ts'
import { actionNumber } from '#app/text/board.ts'
import type { Database } from '#db/database.ts'
import { findAlignmentLink, insertAlignmentLink, updateOpenLinks } from '#db/queries/alignment-links.ts'
import { findPartnerAlignment } from '#db/queries/partner-alignments.ts'
import { composeMail } from '../mail/compose-mail.ts'
import { queueMail } from '../mail/queue-mail.server.ts'

const DAY_MS = 86_400_000
/** After the day to answer by; who is late can still answer. */
const AFTER_TERM_DAYS = 30
/** Where there is no such day. */
const WITHOUT_TERM_DAYS = 60
/** A link that is sent long after the term works for a while too. */
const AT_LEAST_DAYS = 14
/** Longer than the work for a link that is known, so that the time of the answer tells nothing. */
const answerAfterMs = 300

type Whose = { alignmentId: string; personId: string }

/** Promise: an address that only this person has, and the row to keep of it: a digest, no token. */
export function newAlignmentLink(
  origin: string,
  { alignmentId, personId }: Whose,
  { answerBy, now }: { answerBy: string | null; now: Date },
) {
  const token = newToken()
  const row = {
    alignment_id: alignmentId,
    person_id: personId,
    token_hash: hashToken(token),
    created_at: now,
    expires_at: expiresAt(answerBy, now),
  }
  return { url: `${origin}/antwoord/${token}`, row }
}

function expiresAt(answerBy: string | null, now: Date): Date {
  if (!answerBy) return new Date(now.getTime() + WITHOUT_TERM_DAYS * DAY_MS)
  const afterTerm = Date.parse(answerBy) + AFTER_TERM_DAYS * DAY_MS
  return new Date(Math.max(afterTerm, now.getTime() + AT_LEAST_DAYS * DAY_MS))
}

/** Promise: whose link this is, and whether it was answered with; undefined when it is unknown, expired or revoked. */
export async function readAlignmentLink(db: Kysely<Database>, token: string, now: Date) {
  const link = await findAlignmentLink(db, hashToken(token))
  if (!link || link.revoked_at || link.expires_at <= now) return undefined
  return { alignmentId: link.alignment_id, personId: link.person_id, isUsed: link.used_at !== null }
}

/** Promise: the link, and every other one of this person for the same alignment, is used up. */
export function spendAlignmentLink(trx: Transaction<Database>, whose: Whose, now: Date): Promise<void> {
  return updateOpenLinks(trx, whose, { used_at: now })
}

/**
 * Promise: a new link is on its way to the address that the old one was sent to, when there is one; whoever asks
 * cannot tell. Earlier links that were not used are void.
 */
export async function sendNewLink(
  { db, settings }: { db: Kysely<Database>; settings: Settings },
  token: string,
): Promise<void> {
  await Promise.all([sendWhenKnown(), wait(answerAfterMs)])

  async function sendWhenKnown() {
    const now = new Date()
    const old = await findAlignmentLink(db, hashToken(token))
    if (!old || (old.is_demo && !hasDemo(settings))) return
    const whose = { alignmentId: old.alignment_id, personId: old.person_id }
    const alignment = await findPartnerAlignment(db, whose.alignmentId, whose.personId)
    if (!alignment) return
    await db.transaction().execute(async (trx) => {
      await updateOpenLinks(trx, whose, { revoked_at: now })
      await mailNewLink(trx, settings, { alignment, whose, now, why: 'asked' })
    })
  }
}

type NewLink = {
  alignment: NonNullable<Awaited<ReturnType<typeof findPartnerAlignment>>>
  whose: Whose
  now: Date
  /** Who wanted it: whoever had the earlier link, or the dossier's own people. */
  why: keyof typeof newLinkMail.reasons
}

/** Promise: a link of their own is on its way to this contact when the transaction commits. */
export async function mailNewLink(
  trx: Transaction<Database>,
  { origin }: Pick<Settings, 'origin'>,
  { alignment, whose, now, why }: NewLink,
): Promise<void> {
  const { action_number, action_title, answer_by, contact_email, contact_name } = alignment
  const { url, row } = newAlignmentLink(origin, whose, { answerBy: answer_by, now })
  const code = actionNumber(action_number)
  const mail = composeMail({
    to: contact_email,
    name: contact_name,
    subject: newLinkMail.subject(code, action_title),
    paragraphs: [newLinkMail.body(code, action_title)],
    link: { label: newLinkMail.link, url },
    reason: newLinkMail.reasons[why],
  })
  await insertAlignmentLink(trx, row)
  await queueMail(trx, origin, mail)
}
