import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_STATES } from '#workflows/action-item/states.ts'
import { measureProgress } from './progress.ts'

const of = (...list: [state: (typeof ACTION_STATES)[number], weight: number][]) =>
  measureProgress(list.map(([state, weight]) => ({ state, weight })))

describe('progress', () => {
  it('counts what was accepted, of all that was not given up', () => {
    const { byCount, byWeight } = of(['completed', 1], ['inProgress', 5], ['withdrawn', 9], ['draft', 4])
    expect(byCount).toEqual({ done: 1, total: 3, share: 1 / 3 })
    expect(byWeight).toEqual({ done: 1, total: 10, share: 0.1 })
  })

  it('waits for the word of the chair, also after a transfer', () => {
    expect(of(['delivered', 2], ['transferred', 3]).byCount.done).toBe(0)
  })

  it('is nothing of nothing without actions', () => {
    expect(of().byCount).toEqual({ done: 0, total: 0, share: 0 })
    expect(of(['withdrawn', 3]).byWeight).toEqual({ done: 0, total: 0, share: 0 })
  })

  it('lies between nothing and all, and both figures agree on the ends', () => {
    const action = fc.record({
      state: fc.constantFrom(...ACTION_STATES),
      weight: fc.integer({ min: 1, max: 10 }),
    })
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const { byCount, byWeight } = measureProgress(actions)
        for (const { share } of [byCount, byWeight]) expect(share).toBeGreaterThanOrEqual(0)
        for (const { share } of [byCount, byWeight]) expect(share).toBeLessThanOrEqual(1)
        expect(byCount.share === 1).toBe(byWeight.share === 1)
        expect(byCount.share === 0).toBe(byWeight.share === 0)
      }),
    )
  })
})
