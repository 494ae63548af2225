import type { MarkData } from '../marks.tsx'
import type { Look, Sign, Tone } from '../tag.tsx'

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
  /** `34 dagen`, `41 dagen stil`, `nieuw` */
  age: string
  /** Nothing of substance happened for too long: the age stands out. */
  still?: boolean
  health?: { label: string; tone: Tone; sign: Sign }
  /** The left edge: `alert` is stuck, `ask` waits for someone's word. */
  edge?: 'alert' | 'ask'
  partners?: { marks: readonly MarkData[]; label: string }
  /** The version that was shown, for a move by drag. */
  version?: number
  /** Where this person may lay the card: with choices a small menu, without them a link to the page that asks. */
  move?: { href: string; choices?: readonly BoardMove[] }
}

export interface BoardMove {
  /** `Starten`, `Naar Afgerond` */
  label: string
  href: string
  /** The phase it leads to; a card can be dropped there. */
  phase: string
}

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
