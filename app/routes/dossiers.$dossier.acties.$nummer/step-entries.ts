import type { ActionEventType, WorkType } from '#workflows/action-item/events.ts'
import type { Explanation } from '#workflows/action-item/explain.ts'
import type { Gate, UnmetGate } from '#workflows/action-item/guards.ts'
import { PHASES } from '#workflows/action-item/states.ts'
import type { ActionPageData } from './page-data.server.ts'
import { inOrder, isForward } from './step-order.ts'

/** A line of "what can be done now"; with `unmet` when it can't; `leads` on the way to the result. */
export type StepEntry = { type: ActionEventType; unmet?: UnmetGate[]; leads?: boolean }

/** The work that meets a gate. */
const meets: Partial<Record<Gate, WorkType>> = {
  plan: 'savePlan',
  milestone: 'addMilestone',
  evidence: 'addFile',
}

/**
 * Promise: the caller's lines in the order in which they help: the work that a step ahead waits for, the steps ahead,
 * reporting while it runs, what keeps a step ahead from being possible, then the other steps.
 */
export function stepEntries({
  action,
  steps,
  work,
}: Pick<ActionPageData, 'action' | 'steps' | 'work'>): StepEntry[] {
  const place = { state: action.state }
  const ordered = inOrder(steps, place)
  const ahead = ordered.filter((step) => isForward(step, place))
  const needed = ahead.flatMap((step) => (step.possible ? [] : step.unmet.map(({ gate }) => meets[gate])))
  const isRunning = PHASES.execute.some((state) => state === action.state)
  return [
    ...work.filter((type) => needed.includes(type)).map(leading),
    ...ahead.filter(({ possible }) => possible).map(({ type }) => leading(type)),
    ...work.filter((type) => type === 'reportProgress' && isRunning).map(leading),
    ...ahead.filter(({ possible }) => !possible).map(entryOf),
    ...ordered.filter((step) => !isForward(step, place)).map(entryOf),
  ]
}

const leading = (type: ActionEventType): StepEntry => ({ type, leads: true })
const entryOf = (step: Explanation): StepEntry =>
  step.possible ? { type: step.type } : { type: step.type, unmet: step.unmet }
