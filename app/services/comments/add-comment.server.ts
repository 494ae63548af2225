import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertComment, insertMentions } from '#db/queries/comments.ts'
import { listOpenPartners } from '#db/queries/readers.ts'
import { isPartner, mayRead, mayWrite, type Place } from '#workflows/rooms.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { type KeyReused, once } from '../change/once.server.ts'
import { findJustSaid, tellOfComment } from './comment-event.server.ts'
import { followBy } from './follow.server.ts'
import { callPeople } from './readers.server.ts'
import { lockSpeaker, type Speaker, type Standing, speaksFor } from './speaker.server.ts'

export type NewComment = Standing & {
  body: string
  place: Place
  /** Whom the writer chose to call to it; names in the text are found besides. */
  mentions?: readonly string[]
  key: string | undefined
  at?: Date
}

export type CommentProblem =
  | KeyReused
  | { ok: false; problem: 'notFound' | 'forbidden' | 'unknownRoom' }
  /** Somebody was called to a remark that they cannot read; `who` when the writer may know them. */
  | { ok: false; problem: 'cannotRead'; field: 'mention' | 'body'; who?: string }
export type CommentAnswer = { ok: true; id: string } | CommentProblem

/**
 * Promise: the remark stands in its room with its event, once, however often it is sent; or why not. The action itself
 * keeps its version and its age: talking about it is no progress.
 */
export function addComment(db: Kysely<Database>, comment: NewComment): Promise<CommentAnswer> {
  const { personId, key, body, place, mentions = [] } = comment
  const on = 'actionId' in comment ? comment.actionId : comment.alignmentId
  const content = [on, 'comment', place.room, place.organisationId, body, [...mentions].sort()]
  return allOrNothing<CommentAnswer>(db, (trx) =>
    once(trx, { personId, key, content }, () => perform(trx, comment)),
  )
}

async function perform(trx: Transaction<Database>, comment: NewComment): Promise<CommentAnswer> {
  const { body, place, mentions = [], at = new Date() } = comment
  const speaker = await lockSpeaker(trx, comment)
  if (!speaker) return { ok: false, problem: 'notFound' }
  if (!mayRead(speaker.voice, place) || !(await isOpen(trx, speaker, place)))
    return { ok: false, problem: 'unknownRoom' }
  if (!mayWrite(speaker.voice, place)) return { ok: false, problem: 'forbidden' }
  const earlier = await findJustSaid(trx, speaker, { place, body, at })
  if (earlier) return { ok: true, id: earlier }
  const called = await callPeople(trx, speaker, { place, chosen: mentions, body })
  if (!called.ok) return { ...called, problem: 'cannotRead' }
  const id = await insertComment(trx, {
    ...{ action_id: speaker.action.id, author_id: speaker.personId, body, created_at: at },
    ...{ room: place.room, organisation_id: place.organisationId },
    author_organisation_id: speaksFor(speaker),
  })
  const mentioned = await insertMentions(trx, id, called.personIds, at)
  await followBy(trx, speaker, mentioned, at)
  await tellOfComment(trx, speaker, { type: 'comment', commentId: id, place, mentioned, body, at })
  return { ok: true, id }
}

/** There is a room with a partner while it takes part, and with all of them while any does. */
async function isOpen(
  trx: Transaction<Database>,
  { voice, action }: Speaker,
  place: Place,
): Promise<boolean> {
  if (place.room === 'internal' || isPartner(voice)) return true
  const partners = await listOpenPartners(trx, action.id)
  if (place.room === 'partners') return partners.length > 0
  return partners.some((partner) => partner.organisation_id === place.organisationId)
}
