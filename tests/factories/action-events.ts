import type { ActionEvent, ActionEventType } from '#workflows/action-item/events.ts'
import { type ActionFacts, NO_FACTS } from '#workflows/action-item/facts.ts'

/** One valid example of each event, for tests and for drawing paths through the machine. */
export const EXAMPLES: { [T in ActionEventType]: Extract<ActionEvent, { type: T }> } = {
  assign: { type: 'assign', ownerId: crypto.randomUUID(), certainty: 'fixed', targetOn: '2027-02-12' },
  returnToDraft: { type: 'returnToDraft', reason: 'r' },
  submitPlan: { type: 'submitPlan' },
  confirmAlignment: { type: 'confirmAlignment' },
  reopenAlignment: { type: 'reopenAlignment' },
  revisePlan: { type: 'revisePlan', reason: 'r' },
  start: { type: 'start' },
  requestDecision: { type: 'requestDecision', question: 'q' },
  decide: { type: 'decide', decision: 'd' },
  block: { type: 'block', reason: 'r', unblocker: 'u' },
  unblock: { type: 'unblock', reason: 'r' },
  deliver: { type: 'deliver' },
  accept: { type: 'accept' },
  sendBack: { type: 'sendBack', reason: 'r' },
  reopen: { type: 'reopen', reason: 'r' },
  transfer: { type: 'transfer', party: 'p', reason: 'r' },
  reportBack: { type: 'reportBack', report: 'r' },
  withdraw: { type: 'withdraw', reason: 'r' },
  reassign: { type: 'reassign', ownerId: crypto.randomUUID() },
  reschedule: { type: 'reschedule', certainty: 'aim', targetOn: '2027-03-01', reason: 'r' },
  describe: { type: 'describe', title: 't', weight: 2 },
  savePlan: { type: 'savePlan', plan: 'p' },
  addMilestone: { type: 'addMilestone', title: 'm', certainty: 'notAgreed' },
  completeMilestone: { type: 'completeMilestone', milestone: 1 },
  waiveMilestone: { type: 'waiveMilestone', milestone: 1, reason: 'r' },
  reopenMilestone: { type: 'reopenMilestone', milestone: 2, reason: 'r' },
  addLink: { type: 'addLink', title: 't', url: 'https://vng.nl/' },
  addFile: { type: 'addFile', title: 't', fileId: crypto.randomUUID() },
  removeEvidence: { type: 'removeEvidence', evidence: 1, reason: 'r' },
  updateAlignments: { type: 'updateAlignments', open: [] },
  makeMaterial: { type: 'makeMaterial' },
  reportProgress: { type: 'reportProgress', health: 'attention', report: 'r' },
}

/** Facts with which every gate can be met or unmet by changing one of them. */
export const RICH_FACTS: ActionFacts = {
  ...NO_FACTS,
  ownerId: '0d9f7e0a-7c0a-4f3e-9d51-111111111111',
  certainty: 'aim',
  targetOn: '2027-01-01',
  planVersion: 1,
  materialVersion: 1,
  milestoneCount: 2,
  openMilestones: [1],
  evidenceCount: 1,
  evidenceNumber: 1,
}
