import type { AlignmentFacts } from './facts.ts'

/** An unmet gate, as a code: the words stand in app/text. */
export const ALIGNMENT_GATES = [
  'takesPart',
  'released',
  'answerBy',
  'asked',
  'currentText',
  'replaceChosen',
  'earlierAnswer',
  'editorialChange',
  'conditionOpen',
  'conditionMet',
  'notOverridden',
] as const
export type AlignmentGate = (typeof ALIGNMENT_GATES)[number]

type GateEvent = {
  type: string
  planVersion?: number
  replaces?: boolean
  condition?: number
  involvement?: string
  answerBy?: string | null
}

/** Promise: whether the last answer was given on the text that lies with the partner now. */
export const answersCurrentText = (facts: AlignmentFacts): boolean =>
  facts.answerVersion !== null && facts.answerVersion >= facts.presentedVersion

const conditionOf = (event: GateEvent): number => event.condition ?? 0

/** Each gate: whether it is met. PRODUCT, "The workflows": consent is pinned to the plan version. */
const GATES: Record<AlignmentGate, (facts: AlignmentFacts, event: GateEvent) => boolean> = {
  takesPart: (facts) => !facts.released,
  released: (facts) => facts.released,
  answerBy: (facts, { involvement = facts.involvement, answerBy }) =>
    involvement === 'informed' || Boolean(answerBy ?? facts.answerBy),
  asked: (facts) => facts.involvement !== 'informed',
  currentText: (facts, { planVersion }) => planVersion === undefined || planVersion >= facts.presentedVersion,
  replaceChosen: (facts, { planVersion, replaces }) =>
    planVersion === undefined || replaces === true || !answersCurrentText(facts),
  earlierAnswer: (facts) => facts.answer !== null,
  editorialChange: (facts) => facts.editorialVersion > facts.presentedVersion,
  conditionOpen: (facts, event) =>
    event.condition === undefined
      ? facts.openConditions.length > 0
      : facts.openConditions.includes(conditionOf(event)),
  conditionMet: (facts, event) =>
    event.condition === undefined
      ? facts.metConditions.length > 0
      : facts.metConditions.includes(conditionOf(event)),
  notOverridden: (facts) => !facts.overridden,
}

/** Promise: every gate in `gates` that the facts do not meet, in order. */
export function unmetAlignmentGates(
  gates: readonly AlignmentGate[],
  facts: AlignmentFacts,
  event: GateEvent,
): AlignmentGate[] {
  return gates.filter((gate) => !GATES[gate](facts, event))
}
