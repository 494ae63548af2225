import type { WorkType } from '#workflows/action-item/events.ts'
import type { Explanation } from '#workflows/action-item/explain.ts'
import type { Gate } from '#workflows/action-item/guards.ts'

/** The work that meets a gate. */
const meets: Partial<Record<Gate, WorkType>> = {
  plan: 'savePlan',
  milestone: 'addMilestone',
  evidence: 'addFile',
}

/** Promise: the work that brings a step nearer that is not possible yet, as far as the caller can do it. */
export function workThatHelps(steps: readonly Explanation[], work: readonly WorkType[]): WorkType[] {
  const needed = steps.flatMap((step) => (step.possible ? [] : step.unmet.map(({ gate }) => meets[gate])))
  return work.filter((type) => needed.includes(type))
}
