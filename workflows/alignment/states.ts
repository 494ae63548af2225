/** THE list of states of an alignment: one partner organisation on one action. PRODUCT, "The workflows". */
export const ALIGNMENT_STATES = [
  'planned',
  'invited',
  'inConsultation',
  'agreed',
  'agreedWithConditions',
  'objected',
  'abstained',
  'noObjectionHeard',
  'reconfirm',
  'escalated',
] as const

export type AlignmentState = (typeof ALIGNMENT_STATES)[number]

/** What a partner can answer; each answer is also the state that it leads to. */
export const ANSWERS = [
  'agreed',
  'agreedWithConditions',
  'objected',
  'abstained',
] as const satisfies readonly AlignmentState[]
export type Answer = (typeof ANSWERS)[number]

/** How far a partner is involved: must agree, must have been heard, or is told. */
export const INVOLVEMENTS = ['decides', 'consulted', 'informed'] as const
export type Involvement = (typeof INVOLVEMENTS)[number]

/** On whose behalf somebody answers: the organisation, as its official, or in person. */
export const CAPACITIES = ['organisation', 'official', 'personal'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** How an answer came in: by the partner's own hand, or recorded by the coordinator from elsewhere. */
export const OWN_CHANNELS = ['account', 'link'] as const
export const RECORDED_CHANNELS = ['phone', 'mail', 'meeting'] as const
export const CHANNELS = [...OWN_CHANNELS, ...RECORDED_CHANNELS] as const
export type Channel = (typeof CHANNELS)[number]

export const CONDITION_STATES = ['open', 'met', 'dropped'] as const
export type ConditionState = (typeof CONDITION_STATES)[number]

export const isAnswer = (state: string): state is Answer => ANSWERS.some((answer) => answer === state)
