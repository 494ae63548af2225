import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  formatAge,
  formatDate,
  formatDateShort,
  formatDateTime,
  formatMonth,
  toDay,
} from './dates.ts'

describe('dates in words', () => {
  it('writes a calendar day without shifting it', () => {
    expect(formatDate('2027-02-12')).toBe('12 februari 2027')
    expect(formatDateShort('2027-02-12')).toBe('12 feb 2027')
    expect(formatMonth('2027-03-01')).toBe('mrt 2027')
  })

  it('leaves the year out of a short date in the current year', () => {
    expect(formatDateShort('2027-02-12', '2027-11-01')).toBe('12 feb')
    expect(formatDateShort('2027-02-12', '2026-11-01')).toBe('12 feb 2027')
  })

  it('writes a moment in Amsterdam time, summer and winter', () => {
    expect(formatDateTime(new Date('2026-07-01T22:30:00Z'))).toBe('2 juli 2026 om 00:30')
    expect(formatDateTime('2026-11-18T13:05:00Z')).toBe('18 november 2026 om 14:05')
    expect(formatDate(new Date('2026-12-31T23:30:00Z'))).toBe('1 januari 2027')
  })

  it('takes the day in Amsterdam, not in UTC', () => {
    expect(toDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
    expect(toDay('2027-02-12')).toBe('2027-02-12')
  })

  it('counts calendar days across a clock change', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween(new Date('2026-03-28T12:00:00Z'), new Date('2026-03-29T01:00:00Z'))).toBe(1)
    expect(daysBetween('2026-11-10', '2026-11-03')).toBe(-7)
  })

  it('says an age as people do', () => {
    expect([formatAge(0), formatAge(1), formatAge(34)]).toEqual(['vandaag', '1 dag', '34 dagen'])
  })
})
