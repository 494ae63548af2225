import type { AlignmentItem } from './advance.ts'
import { ALIGNMENT_EVENT_TYPES, type AlignmentEventType, AUTOMATIC_ALIGNMENT_EVENTS } from './events.ts'
import { type AlignmentGate, unmetAlignmentGates } from './guards.ts'
import { alignmentMachine } from './machine.ts'
import type { AlignmentState } from './states.ts'

type Guard = { params: { gates: readonly AlignmentGate[]; when?: string } }
type Road = { target?: AlignmentState; guard: Guard }

export type AlignmentStep = {
  type: AlignmentEventType
  possible: boolean
  target: AlignmentState
  unmet: AlignmentGate[]
}

/** Promise: the machine's own transitions for an event in a state: the drawing, read as data. */
export function alignmentRoads(state: AlignmentState, type: AlignmentEventType): Road[] {
  const on = alignmentMachine.states[state]?.config.on as Record<string, Road | Road[]> | undefined
  const road = on?.[type]
  return road === undefined ? [] : Array.isArray(road) ? road : [road]
}

function isOpen({ guard }: Road, { facts }: AlignmentItem): boolean {
  const { when } = guard.params
  if (when === undefined) return true
  if (when === 'answered') return facts.answer !== null
  return when === 'unanswered' ? facts.answer === null : facts.answer === when
}

/**
 * Promise: whether `type` can happen now, where it leads, and if not, which gates are not met, from the guards
 * themselves. `possible: false` with no unmet gates means that the state does not know the event.
 */
export function explainAlignment(
  item: AlignmentItem,
  type: AlignmentEventType,
  event: { type: string } = { type },
): AlignmentStep {
  const roads = alignmentRoads(item.state, type)
  const road = roads.find((candidate) => isOpen(candidate, item)) ?? roads[0]
  if (!road) return { type, possible: false, target: item.state, unmet: [] }
  const unmet = unmetAlignmentGates(road.guard.params.gates, item.facts, event)
  return { type, possible: unmet.length === 0, target: road.target ?? item.state, unmet }
}

/** Promise: every step of people that the state knows, whether it is possible now, and if not, what is missing. */
export function explainAlignmentSteps(item: AlignmentItem): AlignmentStep[] {
  const automatic: readonly string[] = AUTOMATIC_ALIGNMENT_EVENTS
  return ALIGNMENT_EVENT_TYPES.filter(
    (type) => !automatic.includes(type) && alignmentRoads(item.state, type).length > 0,
  ).map((type) => explainAlignment(item, type))
}
