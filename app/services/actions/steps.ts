import { type ActionEventType, WORK_TYPES, type WorkType } from '#workflows/action-item/events.ts'
import { type Explanation, explain, explainAll } from '#workflows/action-item/explain.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'
import { type FactRow, toItem } from './facts.ts'

export type Caller = { role: Role; personId: string }

const permits = (row: FactRow, caller: Caller) => (type: ActionEventType) =>
  may(caller.role, type, row.owner_id === caller.personId)

/** Promise: the steps that are the caller's in this state, each possible now or with its unmet gates. */
export function stepsFor(row: FactRow, caller: Caller): Explanation[] {
  const mine = permits(row, caller)
  return explainAll(toItem(row)).filter((step) => mine(step.type))
}

/** Promise: the kinds of work (plan, milestones, evidence …) that the caller can do on the action now. */
export function workFor(row: FactRow, caller: Caller): WorkType[] {
  const item = toItem(row)
  const perItem: readonly WorkType[] = [
    'completeMilestone',
    'waiveMilestone',
    'reopenMilestone',
    'removeEvidence',
  ]
  return WORK_TYPES.filter(permits(row, caller)).filter((type) => {
    const { possible, unmet } = explain(item, type)
    return possible || (perItem.includes(type) && unmet.length > 0)
  })
}
