import type { ActionItem } from './advance.ts'
import { type ActionEventType, AUTOMATIC_STEPS, STEP_TYPES, type StepType } from './events.ts'
import { type Gate, type UnmetGate, unmetGates } from './guards.ts'
import { actionItemMachine } from './machine.ts'
import type { ActionState } from './states.ts'

export type Explanation =
  | { type: StepType; possible: true; target: ActionState }
  | { type: StepType; possible: false; target: ActionState; unmet: UnmetGate[] }

type Road = {
  target?: string
  guard?: string | { type: string; params: { gates?: Gate[]; state?: ActionState } }
}

/** The machine's own transitions for an event in a state: the drawing, read as data. */
export function roads(state: ActionState, type: ActionEventType): Road[] {
  const on = actionItemMachine.states[state]?.config.on as Record<string, Road | Road[]> | undefined
  const road = on?.[type]
  return road === undefined ? [] : Array.isArray(road) ? road : [road]
}

function isOpen(road: Road, item: ActionItem): boolean {
  if (road.guard === 'hasOwner') return item.facts.ownerId !== null
  if (typeof road.guard === 'object' && road.guard.type === 'cameFrom')
    return item.facts.returnState === road.guard.params.state
  return true
}

/**
 * Promise: whether `type` can happen now, where it leads, and if not, which gates are not met, from the guards
 * themselves. `possible: false` with no unmet gates means that the state does not know the event.
 */
export function explain(
  item: ActionItem,
  type: ActionEventType,
  event: { type: string; milestone?: number } = { type },
): { possible: boolean; target: ActionState; unmet: UnmetGate[] } {
  const road = roads(item.state, type).find((candidate) => isOpen(candidate, item))
  if (!road) return { possible: false, target: item.state, unmet: [] }
  const gates =
    typeof road.guard === 'object' && road.guard.type === 'gates' ? (road.guard.params.gates ?? []) : []
  const unmet = unmetGates(gates, item.facts, event)
  return { possible: unmet.length === 0, target: (road.target ?? item.state) as ActionState, unmet }
}

/** Promise: every step that the state knows, whether it is possible now, and if not, what is missing. */
export function explainAll(item: ActionItem): Explanation[] {
  const automatic: readonly string[] = AUTOMATIC_STEPS
  return STEP_TYPES.filter((type) => !automatic.includes(type) && roads(item.state, type).length > 0).map(
    (type) => {
      const { possible, target, unmet } = explain(item, type)
      return possible ? { type, possible, target } : { type, possible: false, target, unmet }
    },
  )
}
