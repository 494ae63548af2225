import type { Kysely } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { listPastTerm } from '#db/queries/alignments.ts'
import { changeAlignment } from './change-alignment.server.ts'

/**
 * The silence procedure: whoever was asked and let the day go by (in Amsterdam) has `noObjectionHeard`, or the term of
 * a conversation is over. Promise: each such alignment was told so once, with its event; how many. One that somebody
 * answers at this very moment is left alone until the next round.
 */
export async function passTerms(db: Kysely<Database>, now: Date): Promise<number> {
  let passed = 0
  for (const { id, version } of await listPastTerm(db, toDay(now))) {
    const term = {
      alignmentId: id,
      personId: null,
      event: { type: 'passTerm' },
      expectedVersion: version,
    } as const
    const answer = await changeAlignment(db, { ...term, at: now })
    if (answer.ok) passed += 1
  }
  return passed
}
