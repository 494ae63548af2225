import { measureProgress } from '#app/services/progress/progress.ts'
import type { BoardAction } from '#db/queries/board.ts'
import { ACTION_STATES, TERMS, type Term } from '#workflows/action-item/states.ts'

/** Promise: the terms that occur, and per state that occurs how many actions each term has in it. */
export function standingOf(actions: readonly BoardAction[]) {
  const terms: (Term | null)[] = [...TERMS, null].filter((term) =>
    actions.some((action) => action.term === term),
  )
  const count = (list: readonly BoardAction[]) =>
    terms.map((term) => list.filter((a) => a.term === term).length)
  const rows = ACTION_STATES.map((state) => {
    const inState = actions.filter((action) => action.state === state)
    return { state, counts: count(inState), total: inState.length }
  }).filter(({ total }) => total > 0)
  const done = terms.map((term) => measureProgress(actions.filter((a) => a.term === term)).byCount)
  return { terms, rows, done }
}
