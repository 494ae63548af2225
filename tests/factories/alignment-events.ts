import type { AlignmentEvent, AlignmentEventType } from '#workflows/alignment/events.ts'
import { type AlignmentFacts, NEW_ALIGNMENT } from '#workflows/alignment/facts.ts'

const given = {
  planVersion: 2,
  planHash: 'a'.repeat(64),
  respondentName: 'n',
  respondentFunction: 'f',
  capacity: 'organisation',
  channel: 'account',
} as const

/** One valid example of each event. */
export const ALIGNMENT_EXAMPLES: { [T in AlignmentEventType]: Extract<AlignmentEvent, { type: T }> } = {
  agree: { type: 'agree', ...given },
  agreeWithConditions: { type: 'agreeWithConditions', ...given, conditions: ['a', 'b'] },
  object: { type: 'object', ...given, reason: 'r' },
  abstain: { type: 'abstain', ...given },
  confirm: { type: 'confirm', ...given },
  askQuestion: { type: 'askQuestion', question: 'q' },
  contest: { type: 'contest', planVersion: 2, reason: 'r' },
  forward: { type: 'forward', colleagueId: crypto.randomUUID(), colleagueName: 'c' },
  invite: { type: 'invite', planVersion: 2, planHash: 'a'.repeat(64) },
  startConsultation: { type: 'startConsultation', reason: 'r' },
  setTerm: { type: 'setTerm', answerBy: '2027-03-01', reason: 'r' },
  setInvolvement: { type: 'setInvolvement', involvement: 'decides', reason: 'r' },
  meetCondition: { type: 'meetCondition', condition: 1, reason: 'r' },
  reopenCondition: { type: 'reopenCondition', condition: 2, reason: 'r' },
  assignCondition: { type: 'assignCondition', condition: 1, ownerId: crypto.randomUUID() },
  escalate: { type: 'escalate', party: 'p', reason: 'r' },
  override: { type: 'override', reason: 'r' },
  release: { type: 'release', reason: 'r' },
  restore: { type: 'restore', reason: 'r' },
  presentPlan: { type: 'presentPlan', planVersion: 2, planHash: 'a'.repeat(64) },
  tellEditorial: { type: 'tellEditorial', planVersion: 2 },
  passTerm: { type: 'passTerm' },
  remind: { type: 'remind' },
}

/** Facts that open every gate: an answer on an earlier text, an editorial change since, one condition of each kind. */
export const RICH_ALIGNMENT: AlignmentFacts = {
  ...NEW_ALIGNMENT,
  involvement: 'decides',
  answerBy: '2027-02-01',
  presentedVersion: 2,
  editorialVersion: 3,
  answer: 'agreedWithConditions',
  answerVersion: 1,
  answerHash: 'a'.repeat(64),
  conditionCount: 2,
  openConditions: [1],
  metConditions: [2],
}
