import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { updateOpenLinks } from '#db/queries/alignment-links.ts'
import { insertEvent } from '#db/queries/events.ts'
import { findRole } from '#db/queries/memberships.ts'
import { findPartnerAlignment } from '#db/queries/partner-alignments.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { type KeyReused, once } from '../change/once.server.ts'
import { mailNewLink } from './links.server.ts'

export const linkFormSchema = z.object({
  intent: z.enum(['sendLink', 'revokeLink']),
  contactId: z.uuid(),
  nonce: z.string().min(8).max(200),
})
export type LinkIntent = z.infer<typeof linkFormSchema>['intent']

type LinkChange = {
  alignmentId: string
  personId: string
  contactId: string
  intent: LinkIntent
  key: string
}
export type LinkAnswer = { ok: true } | { ok: false; problem: 'notFound' | 'forbidden' } | KeyReused

/**
 * What the coordinator or the chair does with the personal link of a contact: void it at once, or send a new one that
 * voids the earlier. Promise: it happened, once, with its event in the log; or why not: `notFound` when the plan does
 * not lie with this person.
 */
export function manageLink(
  { db, settings }: { db: Kysely<Database>; settings: Pick<Settings, 'origin'> },
  change: LinkChange,
): Promise<LinkAnswer> {
  const { personId, key, alignmentId, contactId, intent } = change
  return allOrNothing<LinkAnswer>(db, (trx) =>
    once(trx, { personId, key, content: [alignmentId, intent, contactId] }, () =>
      perform(trx, settings, change),
    ),
  )
}

async function perform(
  trx: Transaction<Database>,
  settings: Pick<Settings, 'origin'>,
  { alignmentId, personId, contactId, intent }: LinkChange,
): Promise<LinkAnswer> {
  const alignment = await findPartnerAlignment(trx, alignmentId, contactId)
  const role = alignment && (await findRole(trx, alignment.dossier_id, personId))
  if (!alignment || !role || !may(role, 'readAlignments')) return { ok: false, problem: 'notFound' }
  if (!may(role, 'manageLinks')) return { ok: false, problem: 'forbidden' }
  const now = new Date()
  const whose = { alignmentId, personId: contactId }
  await updateOpenLinks(trx, whose, { revoked_at: now })
  if (intent === 'sendLink') await mailNewLink(trx, settings, { alignment, whose, now, why: 'sent' })
  await insertEvent(trx, {
    ...{ dossier_id: alignment.dossier_id, action_id: alignment.action_id },
    ...{ subject: 'organisation', subject_id: alignment.organisation_id, type: intent },
    ...{ state_before: null, state_after: null, version: null, actor_id: personId, at: now },
    payload: { personId: contactId },
  })
  return { ok: true }
}
