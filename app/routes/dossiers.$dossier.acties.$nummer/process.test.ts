import { describe, expect, it } from 'vitest'
import { ACTION_STATES, MAIN_ROAD } from '#workflows/action-item/states.ts'
import { processOf, whereSentence } from './process.ts'

const placeOf = (side: string, ...args: Parameters<typeof processOf>) =>
  processOf(...args).branches.find(({ state }) => state === side)?.from

describe('the line of an action', () => {
  it('has every state of the machine once: the main road as stations, the others as side roads', () => {
    const { stations, branches } = processOf('draft', [])
    expect(stations.map(({ state }) => state)).toEqual(MAIN_ROAD)
    expect([...stations, ...branches].map(({ state }) => state).sort()).toEqual([...ACTION_STATES].sort())
  })

  it('hangs pauses at the last station that has them, and the ways out together at the first', () => {
    for (const current of ACTION_STATES) {
      expect(placeOf('blocked', current, [])).toBe('inProgress')
      expect(placeOf('awaitingDecision', current, [])).toBe('inProgress')
      expect([placeOf('transferred', current, []), placeOf('withdrawn', current, [])]).toEqual([
        'assigned',
        'assigned',
      ])
    }
  })

  it('lets a side road that was taken leave from where it was left last', () => {
    const moves = [
      { state_before: 'assigned', state_after: 'blocked' },
      { state_before: 'ready', state_after: 'blocked' },
      { state_before: 'blocked', state_after: 'blocked' },
    ]
    expect(placeOf('blocked', 'blocked', moves)).toBe('ready')
    expect(placeOf('withdrawn', 'withdrawn', [{ state_before: 'blocked', state_after: 'withdrawn' }])).toBe(
      'assigned',
    )
  })

  it('knows the states that the action has been in, not what comments leave', () => {
    const moves = [
      { state_before: null, state_after: 'draft' },
      { state_before: null, state_after: null },
      { state_before: 'draft', state_after: 'assigned' },
    ]
    expect(processOf('assigned', moves).visited).toEqual(['draft', 'assigned'])
  })

  it('says where we are in words', () => {
    expect(whereSentence('aligning')).toBe('In afstemming, stap 3 van 7')
    expect(whereSentence('blocked')).toBe('Geblokkeerd')
  })
})
