import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { Database } from '#db/database.ts'
import { deleteRecess, insertRecess } from '#db/queries/calendar.ts'
import { insertEvent } from '#db/queries/events.ts'
import { findRole } from '#db/queries/memberships.ts'
import type { LogTypes } from '#workflows/log-types.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { addDays } from './work-calendar.ts'

/** As long as the longest summer recess and a good deal more; the table refuses a longer one. */
const LONGEST_DAYS = 140

/** What is asked of both days together makes no sense when one of them is none. */
const stop = (error: string) => ({ error, abort: true })
const day = z.iso.date(stop('invalidDate'))

/** Promise: a recess as a form gives it, on this day: not over yet, and of a length that makes sense. */
export const recessSchema = (today: string) =>
  z
    .object({
      name: z.string().trim().min(1, 'required').max(80, 'tooLong'),
      from: day.refine((on) => on >= '2000-01-01' && on <= '2100-01-01', stop('dateOutOfRange')),
      to: day.refine((on) => on >= today, stop('dateInPast')),
    })
    .refine(({ from, to }) => to >= from, { error: 'dateBeforeStart', path: ['to'] })
    .refine(({ from, to }) => to <= addDays(from, LONGEST_DAYS), { error: 'periodTooLong', path: ['to'] })

export type RecessValues = z.infer<ReturnType<typeof recessSchema>>
type Desk = { dossierId: string; actorId: string }

/**
 * Promise: the recess holds for the dossier, and its log says so. The same form sent twice does no harm; other words for
 * the same days are refused with the name that stands.
 */
export function addRecess(
  db: Kysely<Database>,
  desk: Desk,
  { name, from, to }: RecessValues,
): Promise<
  { ok: true } | { ok: false; problem: 'forbidden' } | { ok: false; problem: 'taken'; known: string }
> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    const added = await insertRecess(trx, { dossier_id: desk.dossierId, name, from_on: from, to_on: to })
    if ('id' in added) await log(trx, desk, 'addRecess', { name, from, to })
    else if (added.known !== name) return { ok: false, problem: 'taken', known: added.known } as const
    return { ok: true } as const
  })
}

/** Promise: the recess no longer holds for the dossier; one that was not there (any more) stays away. */
export function removeRecess(
  db: Kysely<Database>,
  desk: Desk,
  id: string,
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' }> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    const gone = await deleteRecess(trx, desk.dossierId, id)
    if (gone) await log(trx, desk, 'removeRecess', { name: gone.name, from: gone.from_on, to: gone.to_on })
    return { ok: true } as const
  })
}

async function manages(trx: Transaction<Database>, { dossierId, actorId }: Desk): Promise<boolean> {
  const role = await findRole(trx, dossierId, actorId)
  return role !== undefined && may(role, 'manageRecess')
}

async function log(
  trx: Transaction<Database>,
  { dossierId, actorId }: Desk,
  type: Extract<LogTypes['dossier'], `${string}Recess`>,
  { name, from, to }: RecessValues,
): Promise<void> {
  await insertEvent(trx, {
    ...{ dossier_id: dossierId, action_id: null, subject: 'dossier', subject_id: dossierId, type },
    ...{ state_before: null, state_after: null, version: null, actor_id: actorId, at: new Date() },
    payload: { from, to },
    texts: { name },
  })
}
