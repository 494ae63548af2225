import type { FactRow } from '#app/services/actions/facts.ts'
import { type Caller, stepsFor } from '#app/services/actions/steps.ts'
import type { StepType, WorkType } from '#workflows/action-item/events.ts'
import type { Explanation } from '#workflows/action-item/explain.ts'
import type { Gate, UnmetGate } from '#workflows/action-item/guards.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { Role } from '#workflows/roles.ts'

/** The step that an action in this state waits for; none when it waits for nobody here. */
const AWAITED: Record<ActionState, StepType | null> = {
  draft: 'assign',
  assigned: 'submitPlan',
  aligning: null,
  ready: 'start',
  inProgress: 'deliver',
  awaitingDecision: 'decide',
  blocked: 'unblock',
  delivered: 'accept',
  completed: null,
  transferred: 'reportBack',
  withdrawn: null,
}

/** Steps that lie with a role; every other one lies with the owner. */
const LIES_WITH: Partial<Record<StepType, Role>> = { assign: 'coordinator', accept: 'chair', decide: 'board' }

/** The work that meets a gate; milestones are ticked off one by one, on the action's own page. */
const MEETS: Partial<Record<Gate, WorkType>> = {
  plan: 'savePlan',
  milestone: 'addMilestone',
  evidence: 'addLink',
}

/** Promise: the work to begin with, when a step is not possible yet; undefined when it is on the action's page. */
export function workToMeet(unmet: readonly UnmetGate[]): WorkType | undefined {
  const [first] = unmet
  return first && MEETS[first.gate]
}

/**
 * Promise: the step that waits for this person, possible now or with its unmet gates; undefined when the action waits
 * for somebody else. What a person may do for another (the coordinator, for an owner) does not wait for them.
 */
export function waitsForCaller(action: FactRow, caller: Caller): Explanation | undefined {
  const type = AWAITED[action.state]
  if (!type) return undefined
  const role = LIES_WITH[type]
  const isTheirs = role ? role === caller.role : action.owner_id === caller.personId
  return isTheirs ? stepsFor(action, caller).find((step) => step.type === type) : undefined
}
