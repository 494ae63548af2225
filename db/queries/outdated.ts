import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

const days = (now: Date, count: number) => new Date(now.getTime() - count * 86_400_000)

/**
 * Promise: what nobody needs any more is gone: sessions and links that are over, keys of forms that were sent days
 * ago, mail that left or was given up a month ago. Never anything of the log. Work that is done goes by pg-boss.
 */
export async function deleteOutdated(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute()
  await db.deleteFrom('sign_in_links').where('expires_at', '<', days(now, 30)).execute()
  await db.deleteFrom('idempotency_keys').where('created_at', '<', days(now, 2)).execute()
  await db.deleteFrom('mails').where('created_at', '<', days(now, 30)).execute()
}
