import { describe, expect, it } from 'vitest'
import { may, PERMISSIONS, type Permission, REPRESENTED } from './permissions.ts'
import { ROLES, type Role } from './roles.ts'

/** The table a second time, as drawn on paper: A any, o own, . no. Order: coordinator chair member adviser board partner. */
const PAPER: Record<Permission, string> = {
  readDossier: 'AAAAA.',
  readReport: 'AAAAA.',
  readLog: 'AAAAA.',
  readMembers: 'AAAAA.',
  manageMembers: 'A.....',
  importReport: 'A.....',
  comment: 'AAAAA.',
  saveView: 'AAAAA.',
  exportActions: 'AAAAA.',
  assign: 'AA....',
  returnToDraft: 'AA....',
  reassign: 'AA....',
  reschedule: 'AAo...',
  describe: 'AAo...',
  withdraw: 'AA....',
  transfer: 'AA....',
  savePlan: 'Aoo...',
  addMilestone: 'Aoo...',
  completeMilestone: 'Aoo...',
  waiveMilestone: 'Aoo...',
  reopenMilestone: 'Aoo...',
  addLink: 'Aoo...',
  addFile: 'Aoo...',
  removeEvidence: 'Aoo...',
  submitPlan: 'Aoo...',
  revisePlan: 'Aoo...',
  requestDecision: 'Aoo...',
  block: 'Aoo...',
  unblock: 'Aoo...',
  reportBack: 'Aoo...',
  start: 'ooo...',
  reportProgress: 'ooo...',
  deliver: 'ooo...',
  confirmAlignment: '......',
  reopenAlignment: '......',
  updateAlignments: '......',
  makeMaterial: '......',
  accept: '.A....',
  sendBack: '.A....',
  reopen: '.A....',
  decide: '....A.',
  readAlignments: 'AAAAA.',
  managePartners: 'A.....',
  addPartner: 'AA....',
  invite: 'AA....',
  setTerm: 'AA....',
  setInvolvement: 'AA....',
  escalate: 'AA....',
  release: 'AA....',
  restore: 'AA....',
  startConsultation: 'Aoo...',
  meetCondition: 'Aoo...',
  reopenCondition: 'Aoo...',
  assignCondition: 'Aoo...',
  override: '.A....',
  agree: 'A.....',
  agreeWithConditions: 'A.....',
  object: 'A.....',
  abstain: 'A.....',
  confirm: 'A.....',
  askQuestion: '......',
  contest: '......',
  forward: '......',
  presentPlan: '......',
  tellEditorial: '......',
  passTerm: '......',
  remind: '......',
}

describe('permissions', () => {
  const cells = (Object.keys(PAPER) as Permission[]).flatMap((permission) =>
    ROLES.map((role, index) => [role, permission, PAPER[permission][index]] as [Role, Permission, string]),
  )

  it.each(cells)('%s × %s: %s', (role, permission, reach) => {
    expect(may(role, permission, false)).toBe(reach === 'A')
    expect(may(role, permission, true)).toBe(reach === 'A' || reach === 'o')
  })

  it('stands on paper whole', () => {
    expect(Object.keys(PAPER).sort()).toEqual(Object.keys(PERMISSIONS).sort())
  })

  it('lets whoever answers for a partner do these with its alignments, and nothing else', () => {
    expect([...REPRESENTED].sort()).toEqual([
      'abstain',
      'agree',
      'agreeWithConditions',
      'askQuestion',
      'confirm',
      'contest',
      'forward',
      'object',
      'reopenCondition',
    ])
  })

  it('denies what it does not know', () => {
    for (const role of ROLES) {
      expect(may(role, 'promote', true)).toBe(false)
      expect(may(role, 'toString', true)).toBe(false)
    }
  })
})
