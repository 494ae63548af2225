import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import {
  editorialUnanswered,
  alignmentMailFrame as frame,
  informedMails,
  partnerMails,
} from '#app/text/alignment-mail.ts'
import { actionNumber } from '#app/text/board.ts'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { listContactAddressees } from '#db/queries/alignment-mail.ts'
import { isAnswer, RECORDED_CHANNELS } from '#workflows/alignment/states.ts'
import { newAlignmentLink } from '../alignments/links.server.ts'
import type { AlignmentTold } from './alignment-mail.server.ts'
import { composeMail } from './compose-mail.ts'
import type { ToldMail } from './told-mail.ts'

/**
 * What a partner's contact persons hear of; `recorded`: an answer that somebody else wrote down for them;
 * `termInTalk`: the day went past while they were in consultation.
 */
const PARTNER_MAILS = [
  'invite',
  'presentPlan',
  'tellEditorial',
  'override',
  'meetCondition',
  'remind',
  'setTerm',
  'passTerm',
  'termInTalk',
  'escalate',
  'recorded',
  'forward',
] as const
export type PartnerMailType = (typeof PARTNER_MAILS)[number]

/** Promise: the mails to the contact persons, each with a personal link; to one colleague when it was passed on. */
export async function partnerMailsFor(db: Kysely<Database>, told: AlignmentTold): Promise<ToldMail[]> {
  const { event, settings } = told
  const type = partnerMailType(event)
  if (!type || event.released || event.presented_version === 0) return []
  const contacts = await listContactAddressees(db, event.organisation_id)
  const colleague = type === 'forward' ? event.payload.colleagueId : undefined
  return contacts
    .filter(({ id }) => colleague === undefined || id === colleague)
    .filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
    .map((contact) => partnerMail(type, contact, told))
}

function partnerMailType({ type, payload, ...event }: AlignmentTold['event']): PartnerMailType | undefined {
  if (type === 'meetCondition' && event.open_conditions.length > 0) return undefined
  if (type === 'passTerm' && event.state_after === 'inConsultation') return 'termInTalk'
  if (RECORDED_CHANNELS.some((channel) => channel === payload.channel)) return 'recorded'
  return PARTNER_MAILS.find((known) => known === type)
}

type Addressee = { id: string; name: string; email: string }

function partnerMail(type: PartnerMailType, { id, name, email }: Addressee, told: AlignmentTold): ToldMail {
  const { event, settings, now } = told
  const { alignment_id, answer_by } = event
  const words = wordsFor(type, event)
  const code = actionNumber(event.number)
  const whose = { alignmentId: alignment_id, personId: id }
  const { url, row } = newAlignmentLink(settings.origin, whose, { answerBy: answer_by, now })
  const mail = composeMail({
    to: email,
    name,
    subject: words.subject(code, event.title),
    paragraphs: [
      words.body(event.actor_name ?? frame.system, frame.action(code, event.title)),
      ...(words.asks || words.informs ? termOf(told) : []),
      ...(type === 'recorded' ? recordedOf(told) : []),
      ...(type === 'escalate' && event.party ? [frame.party(event.party)] : []),
      frame.dossier(event.dossier_title),
    ],
    quote: event.quote ?? undefined,
    link: { label: words.link, url },
    after: [frame.personal],
    reason: frame.byContact(event.organisation_name, event.dossier_title),
  })
  return { mail, link: row, newsFor: words.isNews ? id : undefined }
}

/** An informed partner is asked nothing; an answer stands only for who gave one on the text that lies there. */
function wordsFor(type: PartnerMailType, event: AlignmentTold['event']) {
  const { involvement, answer_version, presented_version } = event
  const words = { ...partnerMails[type], informs: false }
  if (involvement === 'informed' && informedMails[type])
    return { ...words, ...informedMails[type], informs: true }
  const stands = answer_version !== null && answer_version >= presented_version
  return type === 'tellEditorial' && !stands ? { ...words, ...editorialUnanswered } : words
}

/** Which answer was written down, who gave it and how, and how to correct it. */
function recordedOf({ event }: AlignmentTold): string[] {
  const { state_after, respondent_name, payload } = event
  const channel = RECORDED_CHANNELS.find((known) => known === payload.channel)
  if (!channel || !state_after || !isAnswer(state_after)) return [frame.correct]
  return [frame.recorded(state_after, { who: respondent_name ?? frame.someone, channel }), frame.correct]
}

/** Until when, what happens without an answer, and what hangs on it. */
function termOf({ event }: AlignmentTold): string[] {
  const { involvement, answer_by, state_after } = event
  if (involvement === 'informed') return [frame.informed]
  const needed = involvement === 'decides' ? [frame.needed] : []
  if (!answer_by) return needed
  if (answer_by < toDay(event.at)) return [frame.termWas(answer_by), ...needed]
  return [frame.answerBy(answer_by), ...(state_after === 'escalated' ? needed : [frame.silence])]
}
