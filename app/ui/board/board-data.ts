import type { MarkData } from '../marks.tsx'
import type { Look, Sign, Tone } from '../tag.tsx'

/** The one form that all moves on a board share; a card holds buttons of it. */
export const moveFormId = 'verplaats'

export interface BoardPhase {
  key: string
  label: string
  /** What an empty phase says: `Niets wacht op aanvaarding.` */
  empty?: string
}

export interface BoardLane {
  key: string
  label: string
}

/** One action on the board; every string is ready to be shown. */
export interface BoardCardData {
  id: string
  /** `BoardPhase.key` and `BoardLane.key` */
  phase: string
  lane: string
  /** `A5` */
  number: string
  title: string
  href: string
  state: Look & { label: string }
  /** `Lid B`, `nog niemand` */
  owner: string
  /** `streef · mrt 2027`, `niet afgesproken` */
  date: string
  /** The date has passed. */
  late?: boolean
  /** `34 dagen`, `41 dagen stil`, `nieuw` */
  age: string
  /** Nothing of substance happened for too long: the age stands out. */
  still?: boolean
  health?: { label: string; tone: Tone; sign: Sign }
  /** The left edge: `alert` is stuck, `ask` waits for someone's word. */
  edge?: 'alert' | 'ask'
  partners?: { marks: readonly MarkData[]; label: string }
  /** Why a move of this card did not happen. */
  problem?: string
  /** Where this person may lay the card: a small menu. */
  moves?: readonly BoardMove[]
}

export type BoardMove = {
  /** `Starten`, `Naar Afgerond` */
  label: string
  /** The phase it leads to; a card can be dropped there. */
  phase: string
} & (
  | { /** The page that asks for what the step needs. */ href: string }
  | { /** The step happens at once: the board's form is sent with `stap` set to this. */ submit: string }
)

/** Cards by `phase lane`, in the order given. */
export function groupCards(cards: readonly BoardCardData[]): Map<string, BoardCardData[]> {
  const cells = new Map<string, BoardCardData[]>()
  for (const card of cards) {
    const key = cellKey(card.phase, card.lane)
    const cell = cells.get(key)
    if (cell) cell.push(card)
    else cells.set(key, [card])
  }
  return cells
}

export function cellKey(phase: string, lane: string): string {
  return `${phase} ${lane}`
}
