import { describe, expect, it } from 'vitest'
import { type After, confirmations } from './confirmations.ts'

const put = (values: Partial<After> = {}): After => ({
  state: 'aligning',
  owner: 'Lid A',
  planVersion: 2,
  openMilestones: 0,
  partners: [],
  ...values,
})

describe('after a step', () => {
  it('every sentence ends as one, and says more than a word', () => {
    for (const say of Object.values(confirmations)) {
      expect(say(put())).toMatch(/^[A-Z][^!]*\.$/)
      expect(say(put()).split(' ').length).toBeGreaterThan(4)
    }
  })

  it('a plan that nobody must answer is ready at once, and that is said', () => {
    expect(confirmations.submitPlan(put({ state: 'ready' }))).toContain('de actie is meteen gereed')
  })

  it.each([
    [[], 'bij de partners. Zodra zij'],
    [['BZK'], 'bij BZK. Na dat antwoord'],
    [['BZK', 'LIEC', 'het CCV'], 'bij BZK, LIEC en het CCV. Zodra zij'],
  ])('a plan lies with its partners: %j', (partners, words) => {
    expect(confirmations.submitPlan(put({ partners }))).toContain(words)
  })

  it.each([
    [0, 'geen mijlpaal meer'],
    [1, 'nog 1 mijlpaal open'],
    [2, 'nog 2 mijlpalen open'],
  ])('of milestones %i are left', (openMilestones, words) => {
    expect(confirmations.completeMilestone(put({ openMilestones }))).toContain(words)
  })
})
