import { expect, test } from 'vitest'
import { periodToTell } from './due.ts'

const monday = new Date('2027-03-01T07:00:00+01:00')
const tuesday = new Date('2027-03-02T07:00:00+01:00')
const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000)

test('daily: once a day, of what happened since the last time', () => {
  const daily = { digest: 'daily', digested_until: hours(monday, -24) } as const
  expect(periodToTell(daily, monday)).toEqual({ since: hours(monday, -24), until: hours(monday, -1 / 60) })
  expect(periodToTell({ ...daily, digested_until: monday }, hours(monday, 9))).toBeUndefined()
  expect(periodToTell({ ...daily, digested_until: monday }, tuesday)).toBeDefined()
})

test('who never chose gets it daily, the first time of one day', () => {
  const period = periodToTell({ digest: null, digested_until: null }, tuesday)
  expect(period?.since).toEqual(hours(tuesday, -24))
})

test('weekly: on Monday, or on the first day after it that the product runs', () => {
  const weekly = { digest: 'weekly', digested_until: hours(monday, -7 * 24) } as const
  expect(periodToTell(weekly, hours(monday, -24))).toBeUndefined()
  expect(periodToTell(weekly, monday)?.since).toEqual(hours(monday, -7 * 24))
  expect(periodToTell(weekly, tuesday)).toBeDefined()
  expect(periodToTell({ ...weekly, digested_until: monday }, tuesday)).toBeUndefined()
  expect(periodToTell({ digest: 'weekly', digested_until: null }, tuesday)).toBeUndefined()
})

test('none: never; after a long silence not more than a month', () => {
  expect(periodToTell({ digest: 'none', digested_until: null }, monday)).toBeUndefined()
  const long = { digest: 'daily', digested_until: hours(monday, -90 * 24) } as const
  expect(periodToTell(long, monday)?.since).toEqual(hours(monday, -31 * 24))
})

test('a digest of before the clock went forward is of another day', () => {
  const before = new Date('2027-03-27T07:00:00+01:00')
  const after = new Date('2027-03-28T07:00:00+02:00')
  expect(periodToTell({ digest: 'daily', digested_until: before }, after)).toBeDefined()
})
