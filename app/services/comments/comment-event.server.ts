import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { findLastEvent, insertEvent } from '#db/queries/events.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import type { LogTypes } from '#workflows/log-types.ts'
import type { Place } from '#workflows/rooms.ts'
import { type Speaker, speaksFor } from './speaker.server.ts'

type Trx = Transaction<Database>

/**
 * What the log holds of a remark: ids only. Whoever passes an event on (live updates, digests, mails, a log for
 * partners) looks at `room` and `organisationId` first; an event without them was said internally.
 */
export type CommentFacts = Place & {
  /** The partner that it was said for; null: by the dossier's own people. */
  byOrganisationId: string | null
  /** Who was called to it by this event. */
  mentioned: readonly string[]
}

type Said = {
  type: LogTypes['comment']
  commentId: string
  place: Place
  mentioned?: readonly string[]
  body?: string
  at: Date
}

/** Promise: what happened to a remark stands in the log with its room, and whoever must hear of it will. */
export async function tellOfComment(
  trx: Trx,
  speaker: Speaker,
  { type, commentId, place, mentioned = [], body, at }: Said,
): Promise<void> {
  const { room, organisationId } = place
  const facts: CommentFacts = { room, organisationId, byOrganisationId: speaksFor(speaker), mentioned }
  const event = await insertEvent(trx, {
    ...{ dossier_id: speaker.action.dossier_id, action_id: speaker.action.id },
    ...{ subject: 'comment', subject_id: commentId, type, state_before: null, state_after: null },
    ...{ version: null, actor_id: speaker.personId, at, payload: facts },
    texts: body === undefined ? {} : { body },
  })
  await insertOutbox(trx, 'commentChanged', { event_id: event.id })
}

const MINUTES = 10

/**
 * A browser's Back button can bring a form again with what was typed but with a new nonce. Promise: the remark with these
 * words, there, by this person, when it is the last thing that happened to the action, a moment ago.
 */
export async function findJustSaid(
  trx: Trx,
  speaker: Speaker,
  { place, body, at }: { place: Place; body: string; at: Date },
): Promise<string | undefined> {
  const last = await findLastEvent(trx, speaker.action.id)
  const isSame =
    last?.type === 'comment' &&
    last.actor_id === speaker.personId &&
    at.getTime() - last.at.getTime() < MINUTES * 60_000 &&
    last.payload.room === place.room &&
    last.payload.organisationId === place.organisationId &&
    last.payload.byOrganisationId === speaksFor(speaker) &&
    last.texts?.body === body
  return isSame ? last.subject_id : undefined
}
