import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the holidays from one day up to and including another, also those that do not count here. */
export function listHolidays(db: Kysely<Database>, from: string, until: string) {
  return db
    .selectFrom('holidays')
    .select(['day_on', 'name', 'counts', 'is_own'])
    .where('day_on', '>=', from)
    .where('day_on', '<=', until)
    .orderBy('day_on')
    .execute()
}

/** Promise: a day off that the law does not name stands; false when the day was a holiday already. */
export async function insertHoliday(db: Kysely<Database>, day: { day_on: string; name: string }) {
  const row = await db
    .insertInto('holidays')
    .values({ ...day, is_own: true })
    .onConflict((oc) => oc.column('day_on').doNothing())
    .returning('day_on')
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: the holiday counts here from now on, or no longer; false when there is none on that day. */
export async function updateHolidayCounts(db: Kysely<Database>, dayOn: string, counts: boolean) {
  const row = await db
    .updateTable('holidays')
    .set({ counts })
    .where('day_on', '=', dayOn)
    .returning('day_on')
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: a day that somebody added is gone; one that the law names stays. */
export async function deleteOwnHoliday(db: Kysely<Database>, dayOn: string): Promise<void> {
  await db.deleteFrom('holidays').where('day_on', '=', dayOn).where('is_own', '=', true).execute()
}
