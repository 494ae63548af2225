import type { Insertable, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { CommentsTable } from '../tables/comments.ts'

/** Promise: the comment stands; answers with its id. */
export async function insertComment(
  trx: Transaction<Database>,
  values: Insertable<CommentsTable>,
): Promise<string> {
  const { id } = await trx.insertInto('comments').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}
