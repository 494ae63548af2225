import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '#tests/factories/action-events.ts'
import { actionEventSchema, actionEventSchemas, STEP_TYPES, stepSchemas } from './events.ts'

const problems = (input: unknown) =>
  actionEventSchema.safeParse(input).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)

describe('events', () => {
  it('has a valid example of each type', () => {
    for (const example of Object.values(EXAMPLES))
      expect(actionEventSchema.safeParse(example).success).toBe(true)
    expect(Object.keys(EXAMPLES)).toHaveLength(Object.keys(actionEventSchemas).length)
  })

  it('refuses an unknown type', () => {
    expect(actionEventSchema.safeParse({ type: 'promote' }).success).toBe(false)
  })

  it('tells all problems of an assignment at once', () => {
    const found = problems({ type: 'assign', certainty: 'fixed' })
    expect(found).toHaveLength(2)
    expect(found?.[0]).toMatch(/^ownerId/)
    expect(found?.[1]).toBe('targetOn: dateNeeded')
  })

  it('forces nobody to invent a date', () => {
    expect(problems({ ...EXAMPLES.assign, certainty: 'notAgreed', targetOn: null })).toBeUndefined()
    expect(problems({ ...EXAMPLES.assign, certainty: 'notAgreed' })).toEqual(['targetOn: dateNotAllowed'])
    expect(problems({ ...EXAMPLES.assign, certainty: 'dependent' })).toEqual(['dependsOn: dependsOnNeeded'])
    expect(problems({ ...EXAMPLES.assign, targetOn: '2027-02-30' })).toEqual(['targetOn: invalidDate'])
    expect(problems({ ...EXAMPLES.assign, targetOn: '0207-03-01' })).toEqual(['targetOn: dateOutOfRange'])
  })

  /** "Every backward or overruling move needs a reason." PRODUCT, gates. */
  it.each([
    'returnToDraft',
    'revisePlan',
    'sendBack',
    'reopen',
    'withdraw',
    'transfer',
    'block',
    'unblock',
  ] as const)('%s needs a reason', (type) => {
    expect(STEP_TYPES).toContain(type)
    expect(stepSchemas[type].safeParse({ ...EXAMPLES[type], reason: '   ' }).success).toBe(false)
    expect(stepSchemas[type].safeParse(EXAMPLES[type]).success).toBe(true)
  })

  it('takes only web links as evidence', () => {
    expect(problems({ ...EXAMPLES.addLink, url: 'javascript:alert(1)' })).toEqual(['url: invalidUrl'])
  })
})
