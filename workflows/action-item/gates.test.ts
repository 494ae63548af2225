import { describe, expect, it } from 'vitest'
import { EXAMPLES, RICH_FACTS } from '#tests/factories/action-events.ts'
import { advance } from './advance.ts'
import { explainAll } from './explain.ts'
import type { ActionFacts } from './facts.ts'
import type { UnmetGate } from './guards.ts'
import type { ActionState } from './states.ts'

const unmet = (state: ActionState, facts: Partial<ActionFacts>, type: keyof typeof EXAMPLES): UnmetGate[] => {
  const result = advance({ state, facts: { ...RICH_FACTS, ...facts } }, EXAMPLES[type])
  return !result.ok && result.impossible === 'gates' ? result.unmet : []
}

describe('gates', () => {
  it('submitPlan needs a plan', () => {
    expect(unmet('assigned', { planVersion: 0 }, 'submitPlan')).toEqual([{ gate: 'plan' }])
  })

  it('start needs an owner, a plan and at least one milestone, and names all that is missing', () => {
    expect(
      unmet('ready', { ownerId: null, planVersion: 0, milestoneCount: 0, openMilestones: [] }, 'start'),
    ).toEqual([{ gate: 'owner' }, { gate: 'plan' }, { gate: 'milestone' }])
  })

  it('deliver needs every milestone done or waived and a piece of evidence, and names which milestones', () => {
    expect(
      unmet('inProgress', { openMilestones: [2, 3], milestoneCount: 3, evidenceCount: 0 }, 'deliver'),
    ).toEqual([{ gate: 'milestonesDone', open: [2, 3] }, { gate: 'evidence' }])
  })

  it('a plan with open alignments stays in alignment until they are settled', () => {
    const facts = { ...RICH_FACTS, openAlignments: ['LIEC'] }
    const submitted = advance({ state: 'assigned', facts }, EXAMPLES.submitPlan)
    expect(submitted).toMatchObject({ ok: true, next: { state: 'aligning' }, followUp: [] })
    expect(unmet('aligning', { openAlignments: ['LIEC'] }, 'confirmAlignment')).toEqual([
      { gate: 'alignment', open: ['LIEC'] },
    ])
    const settled = advance({ state: 'aligning', facts }, EXAMPLES.updateAlignments)
    expect(settled).toMatchObject({ ok: true, followUp: [{ type: 'confirmAlignment' }] })
  })

  it.each(['ready', 'inProgress'] as const)(
    'a partner that must be waited for again takes an action back from %s',
    (state) => {
      const event = { type: 'updateAlignments' as const, open: ['0d9f7e0a-7c0a-4f3e-9d51-222222222222'] }
      const asked = advance({ state, facts: RICH_FACTS }, event)
      if (!asked.ok) throw new Error('not told')
      expect(asked.followUp).toEqual([{ type: 'reopenAlignment' }])
      expect(advance(asked.next, { type: 'reopenAlignment' })).toMatchObject({ next: { state: 'aligning' } })
    },
  )

  it('an editorial change leaves the text that partners answered on as it was', () => {
    const saved = advance(
      { state: 'ready', facts: RICH_FACTS },
      { type: 'savePlan', plan: 'p', change: 'editorial', changeReason: 'typefout' },
    )
    expect(saved).toMatchObject({ next: { facts: { planVersion: 2, materialVersion: 1 } } })
    if (!saved.ok) throw new Error('not saved')
    expect(advance(saved.next, { type: 'makeMaterial' })).toMatchObject({
      next: { facts: { materialVersion: 2 } },
    })
  })

  it('a milestone is closed once, and reopened only when it is closed', () => {
    expect(unmet('inProgress', { openMilestones: [] }, 'completeMilestone')).toEqual([
      { gate: 'milestoneOpen' },
    ])
    expect(unmet('inProgress', { openMilestones: [1, 2] }, 'reopenMilestone')).toEqual([
      { gate: 'milestoneClosed' },
    ])
    expect(unmet('inProgress', { milestoneCount: 1 }, 'reopenMilestone')).toEqual([
      { gate: 'milestoneClosed' },
    ])
  })

  it('explainAll lists every step of the state with its gates, never an automatic one', () => {
    const steps = explainAll({ state: 'inProgress', facts: { ...RICH_FACTS, evidenceCount: 0 } })
    expect(steps.map((step) => step.type)).toEqual([
      'revisePlan',
      'requestDecision',
      'block',
      'deliver',
      'transfer',
      'withdraw',
    ])
    expect(steps.find((step) => step.type === 'deliver')).toEqual({
      type: 'deliver',
      possible: false,
      target: 'delivered',
      unmet: [{ gate: 'milestonesDone', open: [1] }, { gate: 'evidence' }],
    })
    expect(explainAll({ state: 'aligning', facts: RICH_FACTS }).map((step) => step.type)).not.toContain(
      'confirmAlignment',
    )
  })
})
