import { daysBetween } from '#app/text/dates.ts'
import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'
import { isAnswer } from '#workflows/alignment/states.ts'
import { isClosed } from './attention.ts'

/** Why an action cannot go on because of a partner. `silent`: no word on this text yet. */
export type Obstacle = 'silent' | 'objected' | 'conditions' | 'abstained' | 'notPresented'

export type HeldUp = {
  organisationId: string
  partner: string
  obstacle: Obstacle
  /** Since the first of them. */
  days: number
  /** Numbers of the actions that cannot go on, the longest waiting first. */
  actions: number[]
}

const beforePlan = ['draft', 'assigned']

/** Promise: whether the action waits for this partner now; a plan that was not laid before the partners waits for nobody. */
export function holdsUp(action: BoardAction, { organisation_id }: BoardAlignment): boolean {
  return (
    !isClosed(action) &&
    !beforePlan.includes(action.state) &&
    action.open_alignments.includes(organisation_id)
  )
}

function obstacleOf({ state }: BoardAlignment): Obstacle {
  if (state === 'planned') return 'notPresented'
  if (state === 'agreedWithConditions') return 'conditions'
  if (state === 'objected' || state === 'abstained') return state
  return 'silent'
}

/** Promise: the day since when we wait: since the answer, or as long as there is none, since the plan lies with them. */
export const waitingSince = ({ state, since_on, presented_on }: BoardAlignment): string =>
  isAnswer(state) ? since_on : (presented_on ?? since_on)

/** Promise: what keeps the dossier from going on, per partner and reason: the most actions first, then the longest. */
export function heldUpBy(actions: readonly BoardAction[], today: string): HeldUp[] {
  const found = new Map<string, { first: BoardAlignment; waits: { number: number; days: number }[] }>()
  for (const action of actions)
    for (const alignment of action.alignments) {
      if (!holdsUp(action, alignment)) continue
      const key = `${alignment.organisation_id} ${obstacleOf(alignment)}`
      const entry = found.get(key) ?? { first: alignment, waits: [] }
      entry.waits.push({ number: action.number, days: daysBetween(waitingSince(alignment), today) })
      found.set(key, entry)
    }
  return [...found.values()]
    .map(({ first, waits }) => {
      const longestFirst = waits.toSorted((a, b) => b.days - a.days || a.number - b.number)
      return {
        organisationId: first.organisation_id,
        partner: first.partner,
        obstacle: obstacleOf(first),
        days: Math.max(0, longestFirst[0]?.days ?? 0),
        actions: longestFirst.map(({ number }) => number),
      }
    })
    .sort(
      (a, b) => b.actions.length - a.actions.length || b.days - a.days || (a.partner < b.partner ? -1 : 1),
    )
}
