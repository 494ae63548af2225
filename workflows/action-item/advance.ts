import { transition } from 'xstate'
import { type ActionEvent, AUTOMATIC_STEPS } from './events.ts'
import { explain } from './explain.ts'
import type { ActionFacts } from './facts.ts'
import type { UnmetGate } from './guards.ts'
import { actionItemMachine } from './machine.ts'
import type { ActionState } from './states.ts'

/** An action as the machine sees it. */
export type ActionItem = { state: ActionState; facts: ActionFacts }

export type Advance =
  | { ok: true; next: ActionItem; followUp: ActionEvent[] }
  | { ok: false; impossible: 'notInState' }
  | { ok: false; impossible: 'gates'; unmet: UnmetGate[] }

/**
 * Promise: what the action becomes when `event` happens to it, or why it can't. Pure. `followUp` holds the
 * automatic steps that the new state allows at once; the caller performs them in the same transaction.
 * XState answers an illegal event with the same snapshot, so `can()` is asked first.
 */
export function advance(item: ActionItem, event: ActionEvent): Advance {
  const snapshot = actionItemMachine.resolveState({ value: item.state, context: item.facts })
  if (!snapshot.can(event)) {
    const why = explain(item, event.type, event)
    if (why.possible || why.unmet.length === 0) return { ok: false, impossible: 'notInState' }
    return { ok: false, impossible: 'gates', unmet: why.unmet }
  }
  const [after] = transition(actionItemMachine, snapshot, event)
  const next: ActionItem = { state: after.value as ActionState, facts: after.context }
  return { ok: true, next, followUp: automaticSteps(next) }
}

/** Promise: the automatic steps that the action's state and facts allow now. Pure. */
export function automaticSteps({ state, facts }: ActionItem): ActionEvent[] {
  const snapshot = actionItemMachine.resolveState({ value: state, context: facts })
  return AUTOMATIC_STEPS.map((type) => ({ type })).filter((automatic) => snapshot.can(automatic))
}
