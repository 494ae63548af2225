import type { Answer, Involvement } from './states.ts'

/**
 * What the machine knows of an alignment besides its state: context, columns of the row, and what a replay of the
 * log must arrive at again. All three have these names.
 */
export type AlignmentFacts = {
  involvement: Involvement
  /** The last day to answer; none for who is only informed. */
  answerBy: string | null
  /** The newest material plan version that lies with the partner; 0: none yet. Only an answer on it (or a later one) counts. */
  presentedVersion: number
  /** The newest editorial plan version that the partner was told of; 0: none. */
  editorialVersion: number
  /** The last answer, with the plan version and its text hash that the partner saw. */
  answer: Answer | null
  answerVersion: number | null
  answerHash: string | null
  conditionCount: number
  /** Of the answer in force. */
  openConditions: number[]
  metConditions: number[]
  /** The chair goes on without this partner's agreement, on the presented version. */
  overridden: boolean
  /** The day to answer by went past, on the presented version. */
  termPassed: boolean
  /** The partner no longer takes part. */
  released: boolean
}

export const NEW_ALIGNMENT: AlignmentFacts = {
  involvement: 'consulted',
  answerBy: null,
  presentedVersion: 0,
  editorialVersion: 0,
  answer: null,
  answerVersion: null,
  answerHash: null,
  conditionCount: 0,
  openConditions: [],
  metConditions: [],
  overridden: false,
  termPassed: false,
  released: false,
}
