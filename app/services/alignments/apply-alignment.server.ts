import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { type AlignmentRow, updateAlignment } from '#db/queries/alignments.ts'
import { insertEvent } from '#db/queries/events.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { type AlignmentAdvance, advanceAlignment } from '#workflows/alignment/advance.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import type { Doer } from '../actions/apply-action.server.ts'
import { toAlignmentColumns, toAlignmentItem } from './facts.ts'
import { alignmentLogEntry, nextAlignmentRow } from './next-row.ts'
import { recordAnswer } from './record-answer.server.ts'

export type AppliedAlignment = { ok: true; row: AlignmentRow } | Extract<AlignmentAdvance, { ok: false }>

/**
 * Promise: what the machine makes of the locked row stands with its event, its answer or conditions and an outbox
 * row; or nothing was written and the answer says why. The caller holds the locks, checked who may, and settles.
 */
export async function applyAlignment(
  trx: Transaction<Database>,
  row: AlignmentRow,
  event: AlignmentEvent,
  doer: Doer,
): Promise<AppliedAlignment> {
  const result = advanceAlignment(toAlignmentItem(row), event)
  if (!result.ok) return result
  const { next } = result
  await recordAnswer(trx, event, { row, next: next.facts, ...doer })
  const values = { ...toAlignmentColumns(next), ...nextAlignmentRow(row, event, next, doer.at) }
  await updateAlignment(trx, row.id, values)
  const logged = await insertEvent(trx, alignmentLogEntry(row, event, { state: next.state, ...doer }))
  await insertOutbox(trx, 'alignmentChanged', { event_id: logged.id })
  return { ok: true, row: { ...row, ...values } }
}
