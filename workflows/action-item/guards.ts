import type { ActionFacts } from './facts.ts'

/** An unmet gate, with the facts needed to say it in words. Data only: the words stand in app/text. */
export type UnmetGate =
  | { gate: 'owner' }
  | { gate: 'target' }
  | { gate: 'plan' }
  | { gate: 'milestone' }
  | { gate: 'milestonesDone'; open: number[] }
  | { gate: 'evidence' }
  | { gate: 'alignment'; open: string[] }
  | { gate: 'partnersOutstanding' }
  | { gate: 'milestoneOpen' }
  | { gate: 'milestoneClosed' }

export type Gate = UnmetGate['gate']

type GateEvent = { type: string; milestone?: number }

const numberOf = (event: GateEvent): number => event.milestone ?? 0

/** Each gate: undefined when met, else what is missing. PRODUCT, "The workflows". */
export const GATES: Record<Gate, (facts: ActionFacts, event: GateEvent) => UnmetGate | undefined> = {
  owner: (facts) => (facts.ownerId ? undefined : { gate: 'owner' }),
  target: (facts) => (facts.certainty ? undefined : { gate: 'target' }),
  plan: (facts) => (facts.planVersion > 0 ? undefined : { gate: 'plan' }),
  milestone: (facts) => (facts.milestoneCount > 0 ? undefined : { gate: 'milestone' }),
  milestonesDone: (facts) =>
    facts.openMilestones.length === 0 ? undefined : { gate: 'milestonesDone', open: facts.openMilestones },
  evidence: (facts) => (facts.evidenceCount > 0 ? undefined : { gate: 'evidence' }),
  alignment: (facts) =>
    facts.openAlignments.length === 0 ? undefined : { gate: 'alignment', open: facts.openAlignments },
  partnersOutstanding: (facts) =>
    facts.openAlignments.length > 0 ? undefined : { gate: 'partnersOutstanding' },
  milestoneOpen: (facts, event) =>
    facts.openMilestones.includes(numberOf(event)) ? undefined : { gate: 'milestoneOpen' },
  milestoneClosed: (facts, event) =>
    numberOf(event) >= 1 &&
    numberOf(event) <= facts.milestoneCount &&
    !facts.openMilestones.includes(numberOf(event))
      ? undefined
      : { gate: 'milestoneClosed' },
}

/** Promise: every gate in `gates` that the facts do not meet, in order. */
export function unmetGates(gates: readonly Gate[], facts: ActionFacts, event: GateEvent): UnmetGate[] {
  return gates.flatMap((gate) => GATES[gate](facts, event) ?? [])
}
