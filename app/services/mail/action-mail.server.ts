import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { roleLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { actionMails, actionMailFrame as frame } from '#app/text/mail.ts'
import type { Database } from '#db/database.ts'
import { findEventForMail, listAddressees } from '#db/queries/event-mail.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { Role } from '#workflows/roles.ts'
import { composeMail } from './compose-mail.ts'
import type { ToldMail } from './told-mail.ts'

/** Who hears by mail of which step: the owner, or everyone with one of these roles. */
const audiences = {
  assign: 'owner',
  reassign: 'owner',
  accept: 'owner',
  sendBack: 'owner',
  decide: 'owner',
  unblock: 'owner',
  deliver: ['chair'],
  requestDecision: ['board'],
  block: ['coordinator', 'chair'],
} as const satisfies Partial<Record<ActionEventType, 'owner' | readonly Role[]>>

export type ActionMailType = keyof typeof audiences

/** News older than this is no news: nobody wants it after a long outage, or from an imported past. */
const staleAfterMs = 7 * 24 * 60 * 60_000

/** Promise: the mails that an event of an action leads to; never one to whoever did it. */
export async function actionMailsFor(
  db: Kysely<Database>,
  eventId: string,
  settings: Pick<Settings, 'origin' | 'mode'>,
  now: Date,
): Promise<ToldMail[]> {
  const event = await findEventForMail(db, eventId)
  if (!event || !isMailed(event.type) || now.getTime() - event.at.getTime() > staleAfterMs) return []
  const { type, dossier_id, owner_id } = event
  const audience = audiences[type]
  const isOwner = audience === 'owner'
  if (isOwner && !owner_id) return []
  const who = isOwner ? { personId: owner_id ?? '' } : { roles: audience }
  const addressees = await listAddressees(db, dossier_id, who)
  const code = actionNumber(event.number)
  const content = {
    subject: actionMails[type].subject(code, event.title),
    paragraphs: [
      actionMails[type].body(event.actor_name ?? frame.system, frame.action(code, event.title)),
      ...(event.unblocker ? [frame.unblocker(event.unblocker)] : []),
      frame.dossier(event.dossier_title),
    ],
    quote: event.quote ?? undefined,
    link: {
      label: frame.link(code),
      url: `${settings.origin}/dossiers/${event.slug}/acties/${event.number}`,
    },
  }
  const reasonFor = (role: Role) =>
    isOwner ? frame.byOwner(code) : frame.byRole(roleLabels[role].toLowerCase(), event.dossier_title)
  return addressees
    .filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
    .map(({ id, name, email, role }) => ({
      mail: composeMail({ ...content, to: email, name, reason: reasonFor(role) }),
      newsFor: actionMails[type].isNews ? id : undefined,
    }))
}

function isMailed(type: string): type is ActionMailType {
  return Object.hasOwn(audiences, type)
}
