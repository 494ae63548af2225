import { type Caller, stepsFor } from '#app/services/actions/steps.ts'
import { daysStill, isClosed, isLate, isStill, isStuck } from '#app/services/progress/attention.ts'
import { eventLabels, healthLabels } from '#app/text/actions.ts'
import { actionNumber, ageText, boardText, closedText, stateTag, targetText } from '#app/text/board.ts'
import { alignmentMarks } from '#app/ui/alignment-marks.ts'
import type { BoardCardData, BoardMove } from '#app/ui/board/board-data.ts'
import { healthLooks, stateTones } from '#app/ui/state-looks.ts'
import type { BoardAction } from '#db/queries/board.ts'
import { stepSchemas } from '#workflows/action-item/events.ts'
import type { Explanation } from '#workflows/action-item/explain.ts'
import { phaseOf } from '#workflows/action-item/states.ts'

export const NO_TERM = 'none'
/** A draft counts as new this long. */
const FRESH_DAYS = 7

type Eye = {
  caller: Caller
  today: string /** Address to come back to after a step that asks for more. */
  back: string
}

/** Promise: an action as its card, with the steps that this person can take now. Addresses are relative to the board. */
export function toCard(action: BoardAction, eye: Eye): BoardCardData {
  const { id, number, title, state, health, term } = action
  const { today } = eye
  const closed = isClosed(action)
  const still = isStill(action, today)
  const days = daysStill(action, today)
  return {
    id,
    phase: phaseOf(state),
    lane: term ?? NO_TERM,
    number: actionNumber(number),
    title,
    href: `acties/${number}`,
    state: { label: stateTag(state, action.state_party), tone: stateTones[state] },
    owner: action.owner_name ?? boardText.noOwner,
    date: closed ? closedText(state, action.state_since_on, today) : targetText(action, today),
    late: isLate(action, today),
    age: ageText(days, { still, fresh: state === 'draft' && days <= FRESH_DAYS }),
    still,
    health: health && !closed ? { label: healthLabels[health], ...healthLooks[health] } : undefined,
    edge: edgeOf(action),
    partners: alignmentMarks(action.alignments),
    moves: movesOf(action, eye),
  }
}

function edgeOf(action: BoardAction): BoardCardData['edge'] {
  if (isStuck(action)) return 'alert'
  return action.state === 'awaitingDecision' || action.state === 'delivered' ? 'ask' : undefined
}

function movesOf(action: BoardAction, { caller, back }: Eye): BoardMove[] {
  return stepsFor(action, caller)
    .filter((step) => step.possible)
    .map((step) => ({
      label: eventLabels[step.type].button,
      phase: phaseOf(step.target),
      ...way(action, step, back),
    }))
}

/** A step without data happens at once; one that needs a reason or data asks for it first. */
function way({ number, version }: BoardAction, { type }: Explanation, back: string) {
  const asks = Object.keys(stepSchemas[type].shape).length > 1
  return asks
    ? {
        href: `acties/${number}/stappen/${type}?terug=${encodeURIComponent(`${back}#${actionNumber(number)}`)}`,
      }
    : { submit: `${number}.${type}.${version}` }
}
