import type { BoardAction } from '#db/queries/board.ts'
import { phaseOf } from '#workflows/action-item/states.ts'

/** A board of this size is still one that people look over; beyond it they search. */
const WHOLE = 1_000
const PER_CELL = 50

/** Promise: all of them, or of a very large dossier the first of each phase and term. */
export function atMost(actions: readonly BoardAction[]): readonly BoardAction[] {
  if (actions.length <= WHOLE) return actions
  const inCell = new Map<string, number>()
  return actions.filter(({ state, term }) => {
    const cell = `${phaseOf(state)} ${term}`
    const nth = (inCell.get(cell) ?? 0) + 1
    inCell.set(cell, nth)
    return nth <= PER_CELL
  })
}
