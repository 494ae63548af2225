import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/** Promise: whose calendar has this address, while their account is open. */
export function findFeed(db: Db, tokenHash: string) {
  return db
    .selectFrom('calendar_feeds')
    .innerJoin('persons', 'persons.id', 'calendar_feeds.person_id')
    .select(['calendar_feeds.id', 'calendar_feeds.person_id', 'calendar_feeds.whole_dossiers'])
    .select(['calendar_feeds.last_read_at', 'persons.is_demo'])
    .where('calendar_feeds.token_hash', '=', tokenHash)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Promise: the calendar that this person made, without its address: that is kept as a digest only. */
export function findFeedOf(db: Db, personId: string) {
  return db
    .selectFrom('calendar_feeds')
    .select(['whole_dossiers', 'created_at', 'last_read_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Promise: the calendar has this address from now on; an earlier one no longer works. What it holds stays chosen. */
export async function upsertFeed(db: Db, feed: { person_id: string; token_hash: string }): Promise<void> {
  const { token_hash } = feed
  await db
    .insertInto('calendar_feeds')
    .values({ ...feed, last_read_at: null })
    .onConflict((oc) =>
      oc.column('person_id').doUpdateSet({ token_hash, created_at: new Date(), last_read_at: null }),
    )
    .execute()
}

/** Promise: the calendar holds everything of these dossiers; false when this person has none. */
export async function updateFeedDossiers(db: Db, personId: string, dossierIds: readonly string[]) {
  const row = await db
    .updateTable('calendar_feeds')
    .set({ whole_dossiers: [...dossierIds] })
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateFeedRead(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('calendar_feeds').set({ last_read_at: now }).where('id', '=', id).execute()
}

/** Promise: the address works no longer. */
export async function deleteFeed(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('calendar_feeds').where('person_id', '=', personId).execute()
}
