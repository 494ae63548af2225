import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { Database } from '#db/database.ts'
import { lockAction } from '#db/queries/actions.ts'
import { insertComment } from '#db/queries/comments.ts'
import { insertEvent } from '#db/queries/events.ts'
import { findRole } from '#db/queries/memberships.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { once } from '../change/once.server.ts'

export const commentSchema = z.object({
  body: z.string().trim().min(1, 'required').max(5_000, 'tooLong'),
  nonce: z.string().min(8).max(200),
})

export type NewComment = { actionId: string; personId: string; body: string; key: string; at?: Date }
export type CommentAnswer = { ok: true } | { ok: false; problem: 'notFound' | 'forbidden' | 'keyReused' }

/**
 * Promise: the comment stands with its event, once, however often it is sent; or why not. The action itself keeps its
 * version and its age: talking about it is no progress.
 */
export function addComment(db: Kysely<Database>, comment: NewComment): Promise<CommentAnswer> {
  const { actionId, personId, body, key } = comment
  return allOrNothing<CommentAnswer>(db, (trx) =>
    once(trx, { personId, key, content: [actionId, 'comment', body] }, () => perform(trx, comment)),
  )
}

async function perform(trx: Transaction<Database>, comment: NewComment): Promise<CommentAnswer> {
  const { actionId, personId, body, at = new Date() } = comment
  const action = await lockAction(trx, actionId)
  const role = action && (await findRole(trx, action.dossier_id, personId))
  if (!action || !role || !may(role, 'readDossier')) return { ok: false, problem: 'notFound' }
  if (!may(role, 'comment')) return { ok: false, problem: 'forbidden' }
  const id = await insertComment(trx, {
    ...{ action_id: actionId, room: 'internal', author_id: personId, body, created_at: at },
    ...{ organisation_id: null, author_organisation_id: null },
    ...{ edited_at: null, resolved_at: null, resolved_by: null },
  })
  const event = await insertEvent(trx, {
    dossier_id: action.dossier_id,
    action_id: actionId,
    subject: 'comment',
    subject_id: id,
    type: 'comment',
    state_before: null,
    state_after: null,
    version: null,
    actor_id: personId,
    at,
    payload: {},
    texts: { body },
  })
  await insertOutbox(trx, 'actionChanged', { event_id: event.id })
  return { ok: true }
}
