import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: they follow the action from now on, unless they once said that they do not want to. */
export async function insertFollowers(
  trx: Transaction<Database>,
  actionId: string,
  personIds: readonly string[],
  since: Date,
): Promise<void> {
  if (personIds.length === 0) return
  await trx
    .insertInto('action_followers')
    .values(personIds.map((person_id) => ({ action_id: actionId, person_id, since, stopped_at: null })))
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Promise: they follow the action, or no longer; either is remembered. */
export async function saveFollowing(
  db: Kysely<Database>,
  { actionId, personId, isFollowing }: { actionId: string; personId: string; isFollowing: boolean },
  at: Date,
): Promise<void> {
  const stopped_at = isFollowing ? null : at
  await db
    .insertInto('action_followers')
    .values({ action_id: actionId, person_id: personId, since: at, stopped_at })
    .onConflict((oc) => oc.columns(['action_id', 'person_id']).doUpdateSet({ stopped_at }))
    .execute()
}

/** Promise: what they themselves (or a remark of theirs) decided about following; undefined when nothing did. */
export async function findFollowing(
  db: Kysely<Database>,
  actionId: string,
  personId: string,
): Promise<boolean | undefined> {
  const row = await db
    .selectFrom('action_followers')
    .select('stopped_at')
    .where('action_id', '=', actionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && row.stopped_at === null
}
