import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { roleLabels } from '#app/text/actions.ts'
import { alignmentMailFrame as frame, partnerMails, teamMails } from '#app/text/alignment-mail.ts'
import { actionNumber } from '#app/text/board.ts'
import type { Database } from '#db/database.ts'
import { findAlignmentEventForMail, listContactAddressees } from '#db/queries/alignment-mail.ts'
import { listAddressees } from '#db/queries/event-mail.ts'
import { RECORDED_CHANNELS } from '#workflows/alignment/states.ts'
import { newAlignmentLink } from '../alignments/links.server.ts'
import { composeMail } from './compose-mail.ts'
import type { Mail } from './queue-mail.server.ts'

/** What a partner's contact persons hear of; `recorded`: an answer that somebody else wrote down for them. */
export const PARTNER_MAILS = [
  'invite',
  'presentPlan',
  'tellEditorial',
  'override',
  'meetCondition',
  'remind',
  'recorded',
  'forward',
] as const
export type PartnerMailType = (typeof PARTNER_MAILS)[number]

/** What the owner and the coordinators hear of. */
const TEAM_MAILS = [
  'agree',
  'agreeWithConditions',
  'object',
  'abstain',
  'confirm',
  'askQuestion',
  'contest',
  'reopenCondition',
] as const
export type TeamMailType = (typeof TEAM_MAILS)[number]

/** A mail, with the row of the personal link in it: both stand, or neither. */
export type AlignmentMail = { mail: Mail; link?: ReturnType<typeof newAlignmentLink>['row'] }

type Event = NonNullable<Awaited<ReturnType<typeof findAlignmentEventForMail>>>
type Told = { event: Event; settings: Pick<Settings, 'origin' | 'mode'>; now: Date }

/** News older than this is no news. */
const staleAfterMs = 7 * 24 * 60 * 60_000

/** Promise: the mails that an event of an alignment leads to; never one to whoever did it. */
export async function alignmentMailsFor(
  db: Kysely<Database>,
  eventId: string,
  settings: Told['settings'],
  now: Date,
): Promise<AlignmentMail[]> {
  const event = await findAlignmentEventForMail(db, eventId)
  if (!event || now.getTime() - event.at.getTime() > staleAfterMs) return []
  const told = { event, settings, now }
  const [toPartner, toTeam] = await Promise.all([partnerMailsFor(db, told), teamMailsFor(db, told)])
  return [...toPartner, ...toTeam]
}

async function partnerMailsFor(db: Kysely<Database>, told: Told): Promise<AlignmentMail[]> {
  const { event, settings } = told
  const type = partnerMailType(event)
  if (!type || event.released) return []
  const contacts = await listContactAddressees(db, event.organisation_id)
  const colleague = type === 'forward' ? event.payload.colleagueId : undefined
  return contacts
    .filter(({ id }) => colleague === undefined || id === colleague)
    .filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
    .map((contact) => partnerMail(type, contact, told))
}

function partnerMailType({ type, payload, open_conditions }: Event): PartnerMailType | undefined {
  if (type === 'meetCondition' && open_conditions.length > 0) return undefined
  if (RECORDED_CHANNELS.some((channel) => channel === payload.channel)) return 'recorded'
  return PARTNER_MAILS.find((known) => known === type)
}

type Addressee = { id: string; name: string; email: string }

function partnerMail(type: PartnerMailType, { id, name, email }: Addressee, told: Told): AlignmentMail {
  const { event, settings, now } = told
  const { alignment_id, answer_by, involvement } = event
  const words = partnerMails[type]
  const code = actionNumber(event.number)
  const whose = { alignmentId: alignment_id, personId: id }
  const { url, row } = newAlignmentLink(settings.origin, whose, { answerBy: answer_by, now })
  const term = answer_by ? [frame.answerBy(answer_by), frame.silence] : []
  const mail = composeMail({
    to: email,
    name,
    subject: words.subject(code, event.title),
    paragraphs: [
      words.body(event.actor_name ?? frame.system, frame.action(code, event.title)),
      ...(words.asks ? (involvement === 'informed' ? [frame.informed] : term) : []),
      frame.dossier(event.dossier_title),
    ],
    quote: event.quote ?? undefined,
    link: { label: words.link, url },
    after: [frame.personal],
    reason: frame.byContact(event.organisation_name, event.dossier_title),
  })
  return { mail, link: row }
}

async function teamMailsFor(db: Kysely<Database>, told: Told): Promise<AlignmentMail[]> {
  const { event, settings } = told
  const type = TEAM_MAILS.find((known) => known === event.type)
  if (!type) return []
  const { dossier_id, owner_id } = event
  const [coordinators, owners] = await Promise.all([
    listAddressees(db, dossier_id, { roles: ['coordinator'] }),
    owner_id ? listAddressees(db, dossier_id, { personId: owner_id }) : [],
  ])
  const others = coordinators.filter(({ id }) => id !== owner_id)
  return [...owners, ...others]
    .filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
    .map((person) => ({ mail: teamMail(type, person, told) }))
}

type TeamMember = Awaited<ReturnType<typeof listAddressees>>[number]

function teamMail(
  type: TeamMailType,
  { id, name, email, role }: TeamMember,
  { event, settings }: Told,
): Mail {
  const code = actionNumber(event.number)
  const action = frame.action(code, event.title)
  const who = event.respondent_name ?? event.actor_name ?? frame.someone
  const page = `${settings.origin}/dossiers/${event.slug}/acties/${event.number}`
  return composeMail({
    to: email,
    name,
    subject: teamMails[type].subject(code, event.short_name),
    paragraphs: [teamMails[type].body(who, event.short_name, action), frame.dossier(event.dossier_title)],
    quote: event.quote ?? undefined,
    link: { label: frame.view(code), url: page },
    reason:
      id === event.owner_id
        ? frame.byOwner(code)
        : frame.byRole(roleLabels[role].toLowerCase(), event.dossier_title),
  })
}
