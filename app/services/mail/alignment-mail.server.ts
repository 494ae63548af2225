import type { Kysely } from 'kysely'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { findAlignmentEventForMail } from '#db/queries/alignment-mail.ts'
import { partnerMailsFor } from './partner-mail.server.ts'
import { teamMailsFor } from './team-mail.server.ts'
import type { ToldMail } from './told-mail.ts'

export type AlignmentTold = {
  event: NonNullable<Awaited<ReturnType<typeof findAlignmentEventForMail>>>
  settings: Pick<Settings, 'origin' | 'mode'>
  now: Date
}

/** News older than this is no news. */
const staleAfterMs = 7 * 24 * 60 * 60_000

/** Promise: the mails that an event of an alignment leads to; never one to whoever did it. */
export async function alignmentMailsFor(
  db: Kysely<Database>,
  eventId: string,
  settings: AlignmentTold['settings'],
  now: Date,
): Promise<ToldMail[]> {
  const event = await findAlignmentEventForMail(db, eventId)
  if (!event || now.getTime() - event.at.getTime() > staleAfterMs) return []
  const told = { event, settings, now }
  const [toPartner, toTeam] = await Promise.all([partnerMailsFor(db, told), teamMailsFor(db, told)])
  return [...toPartner, ...toTeam]
}
