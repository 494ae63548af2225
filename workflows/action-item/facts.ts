import type { ActionState, Certainty, Health } from './states.ts'

/**
 * What the machine knows of an action besides its state: the machine's context, the columns of the row,
 * and what a replay of the log must arrive at again. All three have these names.
 */
export type ActionFacts = {
  ownerId: string | null
  certainty: Certainty | null
  targetOn: string | null
  planVersion: number
  /** The newest plan version that changed the substance: what partners must have answered on. */
  materialVersion: number
  milestoneCount: number
  openMilestones: number[]
  evidenceCount: number
  evidenceNumber: number
  health: Health | null
  /** Where `blocked` and `awaitingDecision` return to. */
  returnState: ActionState | null
  /** Partner organisations (ids) that the plan must still wait for. */
  openAlignments: string[]
}

export const NO_FACTS: ActionFacts = {
  ownerId: null,
  certainty: null,
  targetOn: null,
  planVersion: 0,
  materialVersion: 0,
  milestoneCount: 0,
  openMilestones: [],
  evidenceCount: 0,
  evidenceNumber: 0,
  health: null,
  returnState: null,
  openAlignments: [],
}
