import type { Explanation } from '#workflows/action-item/explain.ts'
import { type ActionState, MAIN_ROAD } from '#workflows/action-item/states.ts'

type Place = { state: ActionState }

const stationOf = (state: ActionState) => (MAIN_ROAD as readonly ActionState[]).indexOf(state)

/** Whether a step goes on along the main road, or back onto it from a side road. */
export function isForward(step: Explanation, { state }: Place): boolean {
  return stationOf(step.target) > stationOf(state)
}

/** Forward first, then the side roads, then the ways back, then the way out. */
function rank(step: Explanation, place: Place): number {
  if (isForward(step, place)) return 0
  if (step.target === 'withdrawn') return 3
  return stationOf(step.target) === -1 ? 1 : 2
}

/** Promise: the same steps in the order in which people look for them; of equal steps, the possible ones first. */
export function inOrder(steps: readonly Explanation[], place: Place): Explanation[] {
  return [...steps].sort((a, b) => rank(a, place) - rank(b, place) || Number(b.possible) - Number(a.possible))
}
