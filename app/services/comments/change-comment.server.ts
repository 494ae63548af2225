import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import {
  type CommentRow,
  insertCommentVersion,
  insertMentions,
  lockComment,
  updateComment,
} from '#db/queries/comments.ts'
import { may } from '#workflows/permissions.ts'
import { isPartner, mayRead, mayWrite, type Place } from '#workflows/rooms.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { type KeyReused, once } from '../change/once.server.ts'
import type { CommentProblem } from './add-comment.server.ts'
import { tellOfComment } from './comment-event.server.ts'
import { followBy } from './follow.server.ts'
import { callPeople } from './readers.server.ts'
import { lockSpeaker, type Speaker, type Standing, speaksFor } from './speaker.server.ts'

export type CommentChange =
  | { type: 'editComment'; body: string; expectedVersion: number }
  | { type: 'resolveComment' | 'reopenComment' }
type Asked = Standing & { commentId: string; change: CommentChange; key: string | undefined; at?: Date }
type Problem =
  | CommentProblem
  | KeyReused
  /** Edited meanwhile, in another window: what it says now. */
  | { ok: false; problem: 'stale'; body: string; version: number }
export type CommentChanged = { ok: true } | Problem

type Trx = Transaction<Database>
type Found = { speaker: Speaker; row: CommentRow; place: Place; at: Date }

/**
 * Promise: a remark says something else and keeps what it said, or is closed or open again, with its event; or nothing
 * changed and why. What somebody cannot read does not exist for them.
 */
export function changeComment(db: Kysely<Database>, asked: Asked): Promise<CommentChanged> {
  const { personId, key, commentId, change } = asked
  return allOrNothing<CommentChanged>(db, (trx) =>
    once(trx, { personId, key, content: [commentId, change] }, () => perform(trx, asked)),
  )
}

async function perform(trx: Trx, asked: Asked): Promise<CommentChanged> {
  const { commentId, change, at = new Date() } = asked
  const speaker = await lockSpeaker(trx, asked)
  const row = speaker && (await lockComment(trx, speaker.action.id, commentId))
  if (!row) return { ok: false, problem: 'notFound' }
  const place = { room: row.room, organisationId: row.organisation_id }
  if (!mayRead(speaker.voice, place)) return { ok: false, problem: 'notFound' }
  const found = { speaker, row, place, at }
  return change.type === 'editComment' ? edit(trx, found, change) : close(trx, found, change.type)
}

/** Promise: whether somebody wrote the remark, in the voice that they have now. */
export const isAuthor = (
  speaker: Pick<Speaker, 'personId' | 'voice'>,
  row: Pick<CommentRow, 'author_id' | 'author_organisation_id'>,
): boolean => row.author_id === speaker.personId && row.author_organisation_id === speaksFor(speaker)

/** Promise: whether somebody may close a remark and open it again: their own, or what is theirs to steer. */
export const mayResolve = (speaker: Pick<Speaker, 'personId' | 'voice'>, row: CommentAuthor): boolean =>
  isAuthor(speaker, row) ||
  (!isPartner(speaker.voice) && may(speaker.voice.role, 'resolveComment', speaker.voice.isOwner))
type CommentAuthor = Parameters<typeof isAuthor>[1]

async function edit(
  trx: Trx,
  { speaker, row, place, at }: Found,
  { body, expectedVersion }: Extract<CommentChange, { type: 'editComment' }>,
): Promise<CommentChanged> {
  if (!isAuthor(speaker, row) || !mayWrite(speaker.voice, place)) return { ok: false, problem: 'forbidden' }
  if (row.body === body) return { ok: true }
  if (row.version !== expectedVersion)
    return { ok: false, problem: 'stale', body: row.body, version: row.version }
  const called = await callPeople(trx, speaker, { place, chosen: [], body })
  if (!called.ok) return { ...called, problem: 'cannotRead' }
  await insertCommentVersion(trx, row)
  await updateComment(trx, row.id, { body, version: row.version + 1, edited_at: at })
  const mentioned = await insertMentions(trx, row.id, called.personIds, at)
  await followBy(trx, speaker, mentioned, at)
  await tellOfComment(trx, speaker, { type: 'editComment', commentId: row.id, place, mentioned, body, at })
  return { ok: true }
}

async function close(
  trx: Trx,
  { speaker, row, place, at }: Found,
  type: 'resolveComment' | 'reopenComment',
): Promise<CommentChanged> {
  if (!mayResolve(speaker, row)) return { ok: false, problem: 'forbidden' }
  const resolves = type === 'resolveComment'
  if (resolves === (row.resolved_at !== null)) return { ok: true }
  await updateComment(trx, row.id, {
    resolved_at: resolves ? at : null,
    resolved_by: resolves ? speaker.personId : null,
  })
  await tellOfComment(trx, speaker, { type, commentId: row.id, place, at })
  return { ok: true }
}
