import { emptyPhase, noTerm, phaseLabels, termLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import type { BoardCardData } from '#app/ui/board/board-data.ts'
import { PHASES, type Phase, TERMS } from '#workflows/action-item/states.ts'
import { NO_TERM } from './cards.ts'

type Refused = { number?: number; message?: string }

const phases = (Object.keys(PHASES) as Phase[]).map((key) => ({
  key,
  label: phaseLabels[key],
  empty: emptyPhase[key],
}))
const lanes = [...TERMS.map((key) => ({ key, label: termLabels[key] })), { key: NO_TERM, label: noTerm }]

/** Promise: the five phases, the terms that occur, and the cards; a refused move says why at its card. */
export function boardOf(cards: readonly BoardCardData[], refused: Refused | undefined) {
  const used = new Set(cards.map((card) => card.lane))
  const number = refused?.number && actionNumber(refused.number)
  return {
    phases,
    lanes: lanes.filter(({ key }) => used.has(key)),
    cards: number
      ? cards.map((card) => (card.number === number ? { ...card, problem: refused.message } : card))
      : cards,
  }
}
