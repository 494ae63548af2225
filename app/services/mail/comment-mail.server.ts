import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { alignmentMailFrame as frame } from '#app/text/alignment-mail.ts'
import { actionNumber } from '#app/text/board.ts'
import { commentMail as words } from '#app/text/comment-mail.ts'
import { ownRooms, partnerRooms } from '#app/text/comments.ts'
import type { Database } from '#db/database.ts'
import { findCommentEventForMail, listOwnPeople, listRoomContacts } from '#db/queries/comment-mail.ts'
import { newAlignmentLink } from '../alignments/links.server.ts'
import type { CommentFacts } from '../comments/comment-event.server.ts'
import { composeMail, type MailContent } from './compose-mail.ts'
import type { ToldMail } from './told-mail.ts'

type Told = {
  event: NonNullable<Awaited<ReturnType<typeof findCommentEventForMail>>>
  settings: Pick<Settings, 'origin' | 'mode'>
  now: Date
}

/** News older than this is no news. */
const staleAfterMs = 7 * 24 * 60 * 60_000

/**
 * Promise: the mails that a remark leads to at once: to who was called to it, and to the owner when a partner spoke.
 * Who reads the room is asked again now: nobody gets the words of a room that they no longer read.
 */
export async function commentMailsFor(
  db: Kysely<Database>,
  eventId: string,
  settings: Told['settings'],
  now: Date,
): Promise<ToldMail[]> {
  const event = await findCommentEventForMail(db, eventId)
  if (!event || now.getTime() - event.at.getTime() > staleAfterMs) return []
  const { mentioned } = event.payload as CommentFacts
  const owners = event.type === 'comment' && event.by_name && event.owner_id ? [event.owner_id] : []
  const { action_id: actionId, room, organisation_id: organisationId } = event
  const [own, contacts] = await Promise.all([
    listOwnPeople(db, event.dossier_id, [...mentioned, ...owners]),
    room === 'internal' ? [] : listRoomContacts(db, mentioned, { actionId, room, organisationId }),
  ])
  const told = { event, settings, now }
  const mailed = <P extends { id: string; is_demo: boolean }>(people: readonly P[]) =>
    people.filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
  const known = new Set(own.map(({ id }) => id))
  const toContacts = contacts.filter(({ id }, at) => contacts.findIndex((one) => one.id === id) === at)
  return [
    ...mailed(own).map((person) => ownMail(told, person, mentioned.includes(person.id))),
    ...mailed(toContacts.filter(({ id }) => !known.has(id))).map((person) => contactMail(told, person)),
  ]
}

type Addressee = { id: string; name: string; email: string }

function ownMail({ event, settings }: Told, { name, email }: Addressee, isMentioned: boolean): ToldMail {
  const { slug, number, comment_id, by_name } = event
  const code = actionNumber(number)
  const page = `${settings.origin}/dossiers/${slug}/acties/${number}`
  const content = {
    ...{ to: email, name, room: ownRooms.label(placeOf(event)) },
    link: { label: words.link, url: `${page}?reacties=alle#reactie-${comment_id}` },
  }
  if (isMentioned || !by_name) return { mail: compose(event, content) }
  const who = event.actor_name ?? frame.someone
  const subject = words.owner.subject(by_name, code, event.title)
  const body = words.owner.body(who, by_name, frame.action(code, event.title))
  return { mail: compose(event, { ...content, subject, body, reason: frame.byOwner(code) }) }
}

type Contact = Awaited<ReturnType<typeof listRoomContacts>>[number]

function contactMail({ event, settings, now }: Told, contact: Contact): ToldMail {
  const { id, name, email, alignment_id, answer_by } = contact
  const whose = { alignmentId: alignment_id, personId: id }
  const { url, row } = newAlignmentLink(settings.origin, whose, { answerBy: answer_by, now })
  const room = partnerRooms.label({ ...placeOf(event), name: contact.short_name })
  const link = { label: words.link, url: `${url}?reacties=alle#reactie-${event.comment_id}` }
  return {
    mail: compose(event, { to: email, name, room, link, after: [frame.personal] }),
    link: row,
  }
}

const placeOf = ({ room, organisation_id, room_name }: Told['event']) => ({
  ...{ room, organisationId: organisation_id, name: room_name },
})

type Content = Pick<MailContent, 'to' | 'name' | 'link' | 'after'> & {
  room: string
  subject?: string
  body?: string
  reason?: string
}

/** The words of a mail to who was called, unless others are given. */
function compose(event: Told['event'], { room, body, ...content }: Content) {
  const code = actionNumber(event.number)
  const who = event.actor_name ?? frame.someone
  return composeMail({
    subject: words.mentioned.subject(who, code, event.title),
    reason: words.mentioned.reason(code),
    quote: event.quote ?? undefined,
    paragraphs: [
      body ?? words.mentioned.body(who, frame.action(code, event.title)),
      words.room(room),
      frame.dossier(event.dossier_title),
    ],
    ...content,
  })
}
