import { toItem } from '#app/services/actions/facts.ts'
import { type Caller, stepsFor } from '#app/services/actions/steps.ts'
import type { ActionRow } from '#db/queries/actions.ts'
import { type Explanation, explainAll } from '#workflows/action-item/explain.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES, type Role } from '#workflows/roles.ts'
import { isForward } from './step-order.ts'

export type Turn = { step: Explanation; who: (Role | 'owner')[] }

/**
 * Promise: the steps ahead that are not the caller's, with who can take them. Empty when the caller has one; opening
 * again what is closed is nobody's turn.
 */
export function othersTurn(action: ActionRow, caller: Caller): Turn[] {
  const isAhead = (step: Explanation) => isForward(step, action)
  if (stepsFor(action, caller).some(isAhead)) return []
  return explainAll(toItem(action))
    .filter((step) => isAhead(step) && step.type !== 'reopen')
    .map((step) => ({ step, who: whoMay(step.type) }))
}

function whoMay(type: Explanation['type']): (Role | 'owner')[] {
  const anyone: (Role | 'owner')[] = ROLES.filter((role) => may(role, type))
  return ROLES.some((role) => may(role, type, true) && !may(role, type)) ? ['owner', ...anyone] : anyone
}
