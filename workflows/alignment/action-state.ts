import type { ActionState } from '../action-item/states.ts'
import { type AlignmentEventType, isAnswerType } from './events.ts'

/** The plan is with the partners, or was: here an answer on it means something. */
const ANSWERED_IN: readonly ActionState[] = ['aligning', 'ready', 'inProgress', 'blocked', 'awaitingDecision']
/** Nothing more is asked of partners. */
const OVER: readonly ActionState[] = ['delivered', 'completed', 'transferred', 'withdrawn']
/** Where a plan can be laid with somebody. */
const PRESENTED_IN: readonly ActionState[] = ['aligning', 'ready', 'inProgress']

/** Promise: whether a new text goes to the partners at once; in the other states it waits. */
export const presentsIn = (state: ActionState): boolean => PRESENTED_IN.includes(state)

/** Promise: whether `type` can happen to an alignment while its action is in `state`. */
export function alignsIn(state: ActionState, type: AlignmentEventType): boolean {
  if (isAnswerType(type)) return ANSWERED_IN.includes(state)
  if (type === 'contest' || type === 'invite' || type === 'presentPlan') return PRESENTED_IN.includes(state)
  return !OVER.includes(state)
}
