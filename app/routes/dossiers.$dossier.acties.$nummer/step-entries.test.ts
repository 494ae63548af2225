import { describe, expect, it } from 'vitest'
import type { toItem } from '#app/services/actions/facts.ts'
import { stepsFor, workFor } from '#app/services/actions/steps.ts'
import { stepEntries } from './step-entries.ts'

type Facts = Parameters<typeof toItem>[0]

const owner = { role: 'member', personId: 'owner' } as const
const entries = (values: Partial<Facts>) => {
  const action = {
    state: 'draft',
    owner_id: 'owner',
    certainty: 'notAgreed',
    target_on: null,
    plan_version: 0,
    material_version: 0,
    milestone_count: 0,
    open_milestones: [],
    evidence_count: 0,
    evidence_number: 0,
    health: null,
    return_state: null,
    open_alignments: [],
    ...values,
  } satisfies Facts
  const page = { action, steps: stepsFor(action, owner), work: workFor(action, owner) }
  return stepEntries(page as unknown as Parameters<typeof stepEntries>[0]).map(({ type, unmet }) =>
    unmet ? `(${type})` : type,
  )
}

describe('what the owner can do now', () => {
  it('begins with the work that the step ahead waits for', () => {
    expect(entries({ state: 'assigned' })).toEqual(['savePlan', '(submitPlan)', 'requestDecision', 'block'])
    expect(entries({ state: 'ready', plan_version: 1 })).toEqual([
      'addMilestone',
      '(start)',
      'requestDecision',
      'block',
      'revisePlan',
    ])
  })

  it('begins with the step ahead when nothing keeps it', () => {
    expect(entries({ state: 'assigned', plan_version: 1 })[0]).toBe('submitPlan')
    const done = { plan_version: 1, milestone_count: 1, evidence_count: 1, evidence_number: 1 }
    expect(entries({ state: 'inProgress', ...done }).slice(0, 2)).toEqual(['deliver', 'reportProgress'])
  })

  it('leads back from a side road first', () => {
    expect(entries({ state: 'blocked', return_state: 'ready' })).toEqual(['unblock', 'reportProgress'])
  })
})
