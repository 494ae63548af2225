import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import type { ActionRow } from '#db/queries/actions.ts'
import { type AlignmentRow, lockAlignments } from '#db/queries/alignments.ts'
import { listReachable } from '#db/queries/organisations.ts'
import { findPlanHash } from '#db/queries/plan-versions.ts'
import { automaticSteps } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { presentsIn } from '#workflows/alignment/action-state.ts'
import { blocksAction } from '#workflows/alignment/blocking.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import { applyAction, type Doer } from '../actions/apply-action.server.ts'
import { toItem } from '../actions/facts.ts'
import { applyAlignment } from './apply-alignment.server.ts'
import { toAlignmentItem } from './facts.ts'

/** How long a partner gets at least to look at a new material text. */
const RECONFIRM_DAYS = 14

/**
 * Promise: after any change of an action or one of its alignments, the rest follows in the same transaction: planned
 * partners are invited when the plan is laid before them, a new text goes to who had an older one, the action knows
 * whom it waits for, and moves on (or back) by itself. Answers with the action as it then stands.
 */
export async function settleAction(
  trx: Transaction<Database>,
  row: ActionRow,
  { at, cause }: { at: Date; cause: ActionEvent['type'] | undefined },
): Promise<ActionRow> {
  const bySystem: Doer = { personId: null, at }
  const alignments = await lockAlignments(trx, row.id)
  const settled = await presentPlan(trx, row, alignments, { cause, doer: bySystem })
  const open = settled
    .filter((alignment) => blocksAction(toAlignmentItem(alignment)))
    .map((alignment) => alignment.organisation_id)
    .sort()
  let current = row
  if (open.join() !== row.open_alignments.join())
    current = await follow(trx, current, { type: 'updateAlignments', open }, bySystem)
  for (;;) {
    const [automatic] = automaticSteps(toItem(current))
    if (!automatic) return current
    current = await follow(trx, current, automatic, bySystem)
  }
}

async function follow(
  trx: Transaction<Database>,
  row: ActionRow,
  event: ActionEvent,
  doer: Doer,
): Promise<ActionRow> {
  const applied = await applyAction(trx, row, event, doer)
  if (!applied.ok) throw new Error(`${event.type} must be possible in ${row.state}: ${applied.impossible}`)
  return applied.row
}

type Presenting = { cause: ActionEvent['type'] | undefined; doer: Doer }

async function presentPlan(
  trx: Transaction<Database>,
  action: ActionRow,
  alignments: AlignmentRow[],
  { cause, doer }: Presenting,
): Promise<AlignmentRow[]> {
  const news = alignments.map((alignment) => newsFor(alignment, action, cause))
  if (news.every((kind) => kind === undefined)) return alignments
  const planHash = await findPlanHash(trx, action.id, action.plan_version)
  if (!planHash) return alignments
  const reachable = await listReachable(trx, action.dossier_id)
  const settled: AlignmentRow[] = []
  for (const [index, alignment] of alignments.entries()) {
    const event = eventFor(news[index], alignment, {
      planVersion: action.plan_version,
      planHash,
      at: doer.at,
    })
    const canHear = event?.type !== 'invite' || reachable.has(alignment.organisation_id)
    const applied = event && canHear ? await applyAlignment(trx, alignment, event, doer) : undefined
    settled.push(applied?.ok ? applied.row : alignment)
  }
  return settled
}

type News = 'invite' | 'presentPlan' | 'tellEditorial'

/** What a partner must hear of the plan as it is now. */
function newsFor(
  row: AlignmentRow,
  action: ActionRow,
  cause: ActionEvent['type'] | undefined,
): News | undefined {
  if (row.released || !presentsIn(action.state)) return undefined
  if (row.presented_version === 0) return cause === 'submitPlan' ? 'invite' : undefined
  if (row.presented_version < action.material_version) return 'presentPlan'
  const known = Math.max(row.presented_version, row.editorial_version)
  return known < action.plan_version ? 'tellEditorial' : undefined
}

type Plan = { planVersion: number; planHash: string; at: Date }

function eventFor(
  news: News | undefined,
  row: AlignmentRow,
  { planVersion, planHash, at }: Plan,
): AlignmentEvent | undefined {
  switch (news) {
    case undefined:
      return undefined
    case 'tellEditorial':
      return { type: news, planVersion }
    case 'invite':
      return { type: news, planVersion, planHash }
    case 'presentPlan':
      return { type: news, planVersion, planHash, answerBy: renewed(row, at) }
  }
}

/** The day to answer by, when it lies far enough ahead; else a new one. */
function renewed({ answer_by, involvement }: AlignmentRow, at: Date): string | null {
  if (involvement === 'informed') return null
  const soonest = new Date(at.getTime() + RECONFIRM_DAYS * 86_400_000).toISOString().slice(0, 10)
  return answer_by && answer_by > soonest ? answer_by : soonest
}
