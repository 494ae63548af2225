import { describe, expect, it } from 'vitest'
import { isLate, isStill, isStuck } from './attention.ts'

const today = '2026-11-23'
const action = {
  state: 'inProgress' as const,
  health: null,
  target_on: null,
  substantive_on: '2026-11-20',
}

describe('late', () => {
  it('begins the day after the date', () => {
    expect(isLate({ ...action, target_on: today }, today)).toBe(false)
    expect(isLate({ ...action, target_on: '2026-11-22' }, today)).toBe(true)
  })

  it('ends when the owner says that it is done', () => {
    for (const state of ['delivered', 'completed', 'transferred', 'withdrawn'] as const)
      expect(isLate({ ...action, state, target_on: '2026-01-01' }, today)).toBe(false)
  })

  it('is nothing without a date', () => expect(isLate(action, today)).toBe(false))
})

describe('still', () => {
  it('begins after thirty days, not on the thirtieth', () => {
    expect(isStill({ ...action, substantive_on: '2026-10-24' }, today)).toBe(false)
    expect(isStill({ ...action, substantive_on: '2026-10-23' }, today)).toBe(true)
  })

  it('is not asked of what is closed', () => {
    expect(isStill({ ...action, state: 'completed', substantive_on: '2025-01-01' }, today)).toBe(false)
  })
})

describe('stuck', () => {
  it('is what is blocked, and what its owner calls so', () => {
    expect(isStuck({ ...action, state: 'blocked' })).toBe(true)
    expect(isStuck({ ...action, health: 'stuck' })).toBe(true)
    expect(isStuck({ ...action, health: 'attention' })).toBe(false)
    expect(isStuck({ ...action, state: 'withdrawn', health: 'stuck' })).toBe(false)
  })
})
