import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineScale } from './timeline-scale.ts'

describe('the scale of the time line', () => {
  it('runs in whole months over what it is given, today included', () => {
    const scale = timelineScale(['2026-09-10', '2027-02-28'], '2026-11-23')
    expect(scale.unit).toBe('month')
    expect(scale.ticks.map(({ label }) => label)).toEqual(['sep', 'okt', 'nov', 'dec', 'jan', 'feb'])
    expect(scale.ticks.map(({ year }) => year ?? '')).toEqual(['2026', '', '', '', '2027', ''])
  })

  it('shows half a year when there is nothing to show', () => {
    expect(timelineScale([], '2026-11-23').ticks).toHaveLength(6)
  })

  it('goes over to quarters and years when months would not fit', () => {
    const quarters = timelineScale(['2028-05-01'], '2026-11-23')
    expect(quarters.unit).toBe('quarter')
    expect(quarters.ticks[0]).toEqual({ key: '2026-10', label: 'Q4', year: '2026' })
    const years = timelineScale(['2033-01-01'], '2026-11-23')
    expect(years.ticks.map(({ label }) => label)).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
      '2031',
      '2032',
      '2033',
    ])
  })

  it('gives every month the same width and every day its place in it', () => {
    const { x } = timelineScale(['2027-01-01', '2027-04-30'], '2027-01-01')
    expect(x('2027-01-01')).toBeCloseTo(0.27, 2)
    expect(x('2027-02-14')).toBeCloseTo((100 * (1 + 13.5 / 28)) / 6, 1)
    expect(x('2027-06-30')).toBeCloseTo((100 * (5 + 29.5 / 30)) / 6, 1)
  })

  it('lays a day that lies far away at the edge', () => {
    const { x, ticks } = timelineScale(['2099-01-01', '1990-01-01'], '2026-11-23')
    expect(x('2099-01-01')).toBe(100)
    expect(x('1990-01-01')).toBe(0)
    expect(ticks.length).toBeLessThan(15)
  })

  it('keeps the order of days, whatever the days', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), day, (days, today) => {
        const { x, ticks } = timelineScale(days, today)
        expect(ticks.length).toBeLessThanOrEqual(24)
        const sorted = [...days, today].sort().map(x)
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
      }),
    )
  })
})
