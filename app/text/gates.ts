import type { UnmetGate } from '#workflows/action-item/guards.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

function milestonesOpen(open: number[]): string {
  const [only] = open
  if (open.length === 1) return `mijlpaal ${only} is nog niet klaar`
  return `mijlpalen ${list.format(open.map(String))} zijn nog niet klaar`
}

/** Per organisation (id) what people call it, with how long it has been waited for: `LIEC (34 dagen)`. */
export type PartnerNames = Readonly<Record<string, string>>

function partnersOpen(open: string[], names: PartnerNames): string {
  const known = open.flatMap((id) => names[id] ?? [])
  if (known.length === open.length) return `wacht op ${list.format(known)}`
  return open.length === 1 ? 'wacht op een partner' : `wacht op ${open.length} partners`
}

/** Promise: why a gate is not met, as a part of a sentence: "er is nog geen plan". */
export function gateText(unmet: UnmetGate, names: PartnerNames = {}): string {
  switch (unmet.gate) {
    case 'owner':
      return 'er is nog geen trekker'
    case 'target':
      return 'er is nog geen streefdatum'
    case 'plan':
      return 'er is nog geen plan van aanpak'
    case 'milestone':
      return 'er is nog geen mijlpaal'
    case 'milestonesDone':
      return milestonesOpen(unmet.open)
    case 'evidence':
      return 'er is nog geen bewijsstuk'
    case 'alignment':
      return partnersOpen(unmet.open, names)
    case 'partnersOutstanding':
      return 'er is geen partner die nog moet antwoorden'
    case 'milestoneOpen':
      return 'deze mijlpaal staat niet open'
    case 'milestoneClosed':
      return 'deze mijlpaal staat nog open'
  }
}

/** Promise: one sentence with everything that is missing. */
export function unmetSentence(unmet: readonly UnmetGate[], names: PartnerNames = {}): string {
  if (unmet.length === 0) return 'Dit kan nu niet.'
  return `Kan nog niet: ${unmet.map((gate) => gateText(gate, names)).join('; ')}.`
}
