import { describe, expect, it } from 'vitest'
import { PAPER } from '#tests/fixtures/paper-permissions.ts'
import { may, PERMISSIONS, type Permission, REPRESENTED } from './permissions.ts'
import { ROLES, type Role } from './roles.ts'

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
