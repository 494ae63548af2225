import type { ActionEventType } from './action-item/events.ts'
import { type AlignmentEventType, answerSchemas, partnerSchemas } from './alignment/events.ts'
import { ROLES, type Role } from './roles.ts'

/** What people can do in a dossier besides the events of an action. */
export const DOSSIER_ACTIONS = [
  'readDossier',
  'readReport',
  'readLog',
  'readMembers',
  'manageMembers',
  'importReport',
  'comment',
  'commentToPartners',
  'resolveComment',
  'saveView',
  'exportActions',
  'manageRecess',
  'readAlignments',
  'managePartners',
  'addPartner',
  'manageLinks',
] as const

export type Permission = (typeof DOSSIER_ACTIONS)[number] | ActionEventType | AlignmentEventType

/** `any`: on every action of the dossier. `own`: only on an action that this person owns. */
type Reach = 'any' | 'own'
type Row = Partial<Record<Role, Reach>>

const everyone: Row = { coordinator: 'any', chair: 'any', member: 'any', adviser: 'any', board: 'any' }
/** Steering: the coordinator's desk; the chair can do it too. */
const steering: Row = { coordinator: 'any', chair: 'any' }
/** Preparing and recording: the owner, with the coordinator as the committee's secretary. */
const supported: Row = { coordinator: 'any', chair: 'own', member: 'own' }
/** Answering for the result: the owner alone. */
const owning: Row = { coordinator: 'own', chair: 'own', member: 'own' }
const recording: Row = { coordinator: 'any' }
const chairOnly: Row = { chair: 'any' }

/** THE permission table: role × action, as data. What does not stand here is denied. PRODUCT, "Who uses it". */
export const PERMISSIONS: Record<Permission, Row> = {
  readDossier: everyone,
  readReport: everyone,
  readLog: everyone,
  readMembers: everyone,
  manageMembers: { coordinator: 'any' },
  importReport: { coordinator: 'any' },
  comment: everyone,
  /** The board speaks to partners by its decisions. */
  commentToPartners: { coordinator: 'any', chair: 'any', member: 'any', adviser: 'any' },
  /** Somebody else's remark; one's own anybody may close. */
  resolveComment: { ...steering, member: 'own' },
  saveView: everyone,
  exportActions: everyone,

  assign: steering,
  returnToDraft: steering,
  reassign: steering,
  reschedule: { ...steering, member: 'own' },
  describe: { ...steering, member: 'own' },
  withdraw: steering,
  transfer: steering,

  savePlan: supported,
  addMilestone: supported,
  completeMilestone: supported,
  waiveMilestone: supported,
  reopenMilestone: supported,
  addLink: supported,
  addFile: supported,
  removeEvidence: supported,
  submitPlan: supported,
  revisePlan: supported,
  requestDecision: supported,
  block: supported,
  unblock: supported,
  reportBack: supported,

  start: owning,
  reportProgress: owning,
  deliver: owning,

  /** By the service itself. */
  confirmAlignment: {},
  reopenAlignment: {},
  updateAlignments: {},
  makeMaterial: {},

  accept: chairOnly,
  sendBack: chairOnly,
  reopen: chairOnly,
  decide: { board: 'any' },

  /** Days on which the planner expects nothing of partners. */
  manageRecess: { coordinator: 'any' },
  readAlignments: everyone,
  managePartners: { coordinator: 'any' },
  addPartner: steering,
  manageLinks: steering,
  invite: steering,
  setTerm: steering,
  setInvolvement: steering,
  escalate: steering,
  release: steering,
  restore: steering,
  startConsultation: supported,
  meetCondition: supported,
  reopenCondition: supported,
  assignCondition: supported,
  override: chairOnly,
  /** Answers by phone, mail or in a meeting, recorded by the secretary. */
  agree: recording,
  agreeWithConditions: recording,
  object: recording,
  abstain: recording,
  confirm: recording,
  /** Partners only: see REPRESENTED. */
  askQuestion: {},
  contest: {},
  forward: {},
  /** By the service itself. */
  presentPlan: {},
  tellEditorial: {},
  passTerm: {},
  remind: {},
}

/** What a person may do with an alignment because they answer for its organisation, whatever their role. */
export const REPRESENTED: readonly AlignmentEventType[] = [
  ...(Object.keys(answerSchemas) as AlignmentEventType[]),
  ...(Object.keys(partnerSchemas) as AlignmentEventType[]),
  'reopenCondition',
]

/** Promise: whether `role` may do `permission`; `isOwner` tells whether the action is this person's own. */
export function may(role: Role, permission: string, isOwner = false): boolean {
  const reach = Object.hasOwn(PERMISSIONS, permission)
    ? PERMISSIONS[permission as Permission][role]
    : undefined
  return reach === 'any' || (reach === 'own' && isOwner)
}

/** Promise: whether anybody may send it at all; what follows by itself is nobody's. */
export const isByHand = (type: string): boolean => ROLES.some((role) => may(role, type, true))
