import type { Insertable, Selectable, Transaction, Updateable } from 'kysely'
import type { Database } from '../database.ts'
import type { CommentsTable } from '../tables/comments.ts'

type Trx = Transaction<Database>

export type CommentRow = Selectable<CommentsTable>

type NewRow = Pick<
  Insertable<CommentsTable>,
  'action_id' | 'author_id' | 'author_organisation_id' | 'room' | 'organisation_id' | 'body' | 'created_at'
>

/** Promise: the comment stands; answers with its id. */
export async function insertComment(trx: Trx, values: NewRow): Promise<string> {
  const { id } = await trx
    .insertInto('comments')
    .values({ ...values, edited_at: null, resolved_at: null, resolved_by: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Promise: the comment, when it is about this action, locked until the transaction ends. */
export function lockComment(trx: Trx, actionId: string, id: string): Promise<CommentRow | undefined> {
  return trx
    .selectFrom('comments')
    .selectAll()
    .where('id', '=', id)
    .where('action_id', '=', actionId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateComment(trx: Trx, id: string, values: Updateable<CommentsTable>): Promise<void> {
  await trx.updateTable('comments').set(values).where('id', '=', id).execute()
}

/** Promise: what the comment said until now is kept. */
export async function insertCommentVersion(trx: Trx, row: CommentRow): Promise<void> {
  const { id, version, body, edited_at, created_at } = row
  await trx
    .insertInto('comment_versions')
    .values({ comment_id: id, number: version, body, written_at: edited_at ?? created_at })
    .execute()
}

/** Promise: these people are called to the comment; answers with who was not called before. */
export async function insertMentions(
  trx: Trx,
  commentId: string,
  personIds: readonly string[],
  at: Date,
): Promise<string[]> {
  if (personIds.length === 0) return []
  const rows = await trx
    .insertInto('comment_mentions')
    .values(personIds.map((person_id) => ({ comment_id: commentId, person_id, created_at: at })))
    .onConflict((oc) => oc.doNothing())
    .returning('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}
