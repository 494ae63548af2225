import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { type ActionRow, updateAction } from '#db/queries/actions.ts'
import { insertEvent } from '#db/queries/events.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { type Advance, advance } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { toItem } from './facts.ts'
import { logEntry, nextRow } from './next-row.ts'
import { type FieldProblem, recordWork } from './record-work.server.ts'

export type Applied =
  | { ok: true; row: ActionRow }
  | Extract<Advance, { ok: false }>
  | { ok: false; impossible: 'invalid'; fields: FieldProblem[] }

/** `personId` null: the product itself did it. */
export type Doer = { personId: string | null; at: Date }

/**
 * Promise: what the machine makes of the locked row stands with its event, side rows and outbox row; or nothing was
 * written and the answer says why. The caller holds the lock, has checked permission and version, and settles.
 */
export async function applyAction(
  trx: Transaction<Database>,
  row: ActionRow,
  event: ActionEvent,
  { personId, at }: Doer,
): Promise<Applied> {
  const result = advance(toItem(row), event)
  if (!result.ok) return result
  const { next } = result
  const problem = await recordWork(trx, event, { row, next: next.facts, personId, at })
  if (problem) return { ok: false, impossible: 'invalid', fields: [problem] }
  const values = nextRow(row, event, next, at)
  await updateAction(trx, row.id, values)
  const logged = await insertEvent(trx, logEntry(row, event, { state: next.state, personId, at }))
  await insertOutbox(trx, 'actionChanged', { event_id: logged.id })
  return { ok: true, row: { ...row, ...values } }
}
