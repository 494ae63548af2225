/** THE list of states of an action item. Types, the database CHECK, labels and the board are derived from it. */
export const ACTION_STATES = [
  'draft',
  'assigned',
  'aligning',
  'ready',
  'inProgress',
  'awaitingDecision',
  'blocked',
  'delivered',
  'completed',
  'transferred',
  'withdrawn',
] as const

export type ActionState = (typeof ACTION_STATES)[number]

/** The five phases of the board, each with its states, in order. */
export const PHASES = {
  prepare: ['draft', 'assigned'],
  align: ['aligning', 'ready'],
  execute: ['inProgress', 'awaitingDecision', 'blocked'],
  delivered: ['delivered'],
  closed: ['completed', 'transferred', 'withdrawn'],
} as const satisfies Record<string, readonly ActionState[]>

export type Phase = keyof typeof PHASES

/** The main road of the process; the other states are side roads. */
export const MAIN_ROAD = [
  'draft',
  'assigned',
  'aligning',
  'ready',
  'inProgress',
  'delivered',
  'completed',
] as const satisfies readonly ActionState[]

export const TERMS = ['short', 'medium', 'long'] as const
export type Term = (typeof TERMS)[number]

/** How firm a date is: fixed, aimed for, dependent on something else, or not agreed at all. */
export const CERTAINTIES = ['fixed', 'aim', 'dependent', 'notAgreed'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What the owner reports in a progress update: a field beside the state, not a state. */
export const HEALTHS = ['onTrack', 'attention', 'stuck'] as const
export type Health = (typeof HEALTHS)[number]

/** What a new version of the plan changes: its substance, or only its wording. */
export const PLAN_CHANGES = ['material', 'editorial'] as const
export type PlanChange = (typeof PLAN_CHANGES)[number]

export const MILESTONE_STATES = ['open', 'done', 'waived'] as const
export type MilestoneState = (typeof MILESTONE_STATES)[number]

export const EVIDENCE_KINDS = ['link', 'file'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** Promise: every state belongs to exactly one phase (a test holds it). */
export function phaseOf(state: ActionState): Phase {
  for (const [phase, states] of Object.entries(PHASES) as [Phase, readonly ActionState[]][]) {
    if (states.includes(state)) return phase
  }
  throw new Error(`state ${state} stands in no phase`)
}

/** States in which nothing more is expected of the owner. */
export const CLOSED_STATES = PHASES.closed
