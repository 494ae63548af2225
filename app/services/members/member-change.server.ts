import type { Kysely, Transaction } from 'kysely'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { insertEvent } from '#db/queries/events.ts'
import { lockMembers } from '#db/queries/members.ts'
import type { LogTypes } from '#workflows/log-types.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'

export type Trx = Transaction<Database>
export type Desk = { db: Kysely<Database>; settings: Pick<Settings, 'origin'> }

/** Who changes something about the people of which dossier. */
export type Manager = {
  dossier: { id: string; title: string; slug: string }
  actor: { id: string; name: string }
}

export type Members = Awaited<ReturnType<typeof lockMembers>>

/**
 * Promise: `change` happened as a whole, or nothing did and the answer says why. Changes in one dossier wait for each
 * other, and the permission table is asked then: a role that was taken away meanwhile counts.
 */
export function changeMembers<T extends { ok: boolean }>(
  { db }: Desk,
  { dossier, actor }: Manager,
  change: (trx: Trx, members: Members) => Promise<T>,
): Promise<T | { ok: false; problem: 'forbidden' }> {
  return allOrNothing<T | { ok: false; problem: 'forbidden' }>(db, async (trx) => {
    const members = await lockMembers(trx, dossier.id)
    const role = members.find(({ person_id }) => person_id === actor.id)?.role
    if (!role || !may(role, 'manageMembers')) return { ok: false, problem: 'forbidden' } as const
    return change(trx, members)
  })
}

/** Promise: the change stands in the dossier's log: about whom, by whom, and the role. */
export async function logMember(
  trx: Trx,
  { dossier, actor }: Manager,
  type: LogTypes['member'],
  { personId, ...payload }: { personId: string; role: Role; from?: Role },
): Promise<void> {
  await insertEvent(trx, {
    dossier_id: dossier.id,
    action_id: null,
    subject: 'member',
    subject_id: personId,
    type,
    state_before: null,
    state_after: null,
    version: null,
    actor_id: actor.id,
    at: new Date(),
    payload,
  })
}
