import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { listChangesSince, lockAction } from '#db/queries/actions.ts'
import { findRole } from '#db/queries/memberships.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { UnmetGate } from '#workflows/action-item/guards.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { settleAction } from '../alignments/settle.server.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { once } from '../change/once.server.ts'
import { applyAction } from './apply-action.server.ts'
import type { FieldProblem } from './record-work.server.ts'

export type ActionChange = {
  actionId: string
  personId: string
  event: ActionEvent
  /** The version of the action that the person saw. */
  expectedVersion: number
  /** `Idempotency-Key` or the form's nonce: a repeated submit is harmless. */
  key?: string | undefined
  at?: Date
  /** Rows that must stand or fall with the change, such as an uploaded file. Not asked for a repeated submit. */
  attach?: ((trx: Transaction<Database>) => Promise<void>) | undefined
}

export type Changed = { ok: true; id: string; number: number; state: ActionState; version: number }
export type ChangeProblem =
  | { ok: false; problem: 'notFound' }
  | { ok: false; problem: 'forbidden' }
  | {
      ok: false
      problem: 'stale'
      currentVersion: number
      changes: Awaited<ReturnType<typeof listChangesSince>>
    }
  | { ok: false; problem: 'notInState'; state: ActionState }
  | { ok: false; problem: 'unmet'; unmet: UnmetGate[] }
  | { ok: false; problem: 'invalid'; fields: FieldProblem[] }
  | { ok: false; problem: 'keyReused' }

/**
 * The one way an action changes: page, bulk step, API, job and import all end here. Promise: either row, event,
 * side rows and outbox stand together under a new version, or nothing changed and the answer says why.
 * Source: ARCHITECTURE, "How a change of state happens".
 */
export function changeAction(db: Kysely<Database>, change: ActionChange): Promise<Changed | ChangeProblem> {
  const { personId, key, actionId, event } = change
  return allOrNothing<Changed | ChangeProblem>(db, (trx) =>
    once(trx, { personId, key, content: [actionId, event] }, () => perform(trx, change)),
  )
}

async function perform(trx: Transaction<Database>, change: ActionChange): Promise<Changed | ChangeProblem> {
  const { personId, event, expectedVersion, at = new Date() } = change
  const row = await lockAction(trx, change.actionId)
  const role = row && (await findRole(trx, row.dossier_id, personId))
  if (!row || !role || !may(role, 'readDossier')) return { ok: false, problem: 'notFound' }
  if (!may(role, event.type, row.owner_id === personId)) return { ok: false, problem: 'forbidden' }
  if (row.version !== expectedVersion) {
    const changes = await listChangesSince(trx, row.id, expectedVersion)
    return { ok: false, problem: 'stale', currentVersion: row.version, changes }
  }
  await change.attach?.(trx)
  const applied = await applyAction(trx, row, event, { personId, at })
  if (!applied.ok) {
    if (applied.impossible === 'invalid') return { ok: false, problem: 'invalid', fields: applied.fields }
    if (applied.impossible === 'gates') return { ok: false, problem: 'unmet', unmet: applied.unmet }
    return { ok: false, problem: 'notInState', state: row.state }
  }
  const { id, number, state, version } = await settleAction(trx, applied.row, { at, cause: event.type })
  return { ok: true, id, number, state, version }
}
