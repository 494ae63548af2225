import type { AlignmentItem } from './advance.ts'
import { answersCurrentText } from './guards.ts'
import { isAnswer } from './states.ts'

/**
 * Promise: whether an action's plan must still wait for this partner. `decides`: agreed, or agreed with every
 * condition met, on the text that lies with them now. `consulted`: answered on it, or the day to answer by went past.
 * `informed`, released and overridden partners are never waited for. Silence is no agreement. PRODUCT, "Alignment".
 */
export function blocksAction({ state, facts }: AlignmentItem): boolean {
  if (facts.released || facts.overridden || facts.involvement === 'informed') return false
  const answered = isAnswer(state) && answersCurrentText(facts)
  if (facts.involvement === 'consulted') return !answered && !facts.termPassed
  if (!answered) return true
  if (state === 'agreed') return false
  return state !== 'agreedWithConditions' || facts.openConditions.length > 0
}
