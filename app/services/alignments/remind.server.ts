import type { Kysely } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { listToRemind } from '#db/queries/reminders.ts'
import { changeAlignment } from './change-alignment.server.ts'

/**
 * Promise: whoever has to be reminded today (in Amsterdam) is, once for a term: by an event, so that the log knows and
 * the mail follows; how many. One that somebody answers at this very moment is left alone.
 */
export async function remindPartners(db: Kysely<Database>, now: Date): Promise<number> {
  let reminded = 0
  for (const { id, version } of await listToRemind(db, toDay(now))) {
    const event = { type: 'remind' } as const
    const reminder = { alignmentId: id, personId: null, event, expectedVersion: version, at: now }
    const answer = await changeAlignment(db, reminder)
    if (answer.ok) reminded += 1
  }
  return reminded
}
