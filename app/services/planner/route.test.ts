import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRoute, type Wish } from './route.ts'
import { addDays, type Recess, workCalendar, workingDaysBetween } from './work-calendar.ts'

const plain: Wish = { meetingOn: '2027-03-12', papersDays: 5, termDays: 10, order: 'together' }
const days = (wish: Wish, partners = 1, off = workCalendar([], [])) =>
  planRoute(wish, partners, off).map(({ kind, on }) => `${kind} ${on}`)

describe('the route back from a meeting', () => {
  it('gives each step its last day, weekends left out', () => {
    expect(days(plain)).toEqual([
      'text 2027-02-17',
      'present 2027-02-18',
      'answers 2027-03-04',
      'papers 2027-03-05',
      'meeting 2027-03-12',
    ])
  })

  it('begins earlier for a holiday and for a recess, and says what was skipped', () => {
    const holiday = { on: '2027-03-02', name: 'Vrije dag' }
    const recess = { from: '2027-02-20', to: '2027-02-28', name: 'Voorjaarsreces' }
    const steps = planRoute(plain, 1, workCalendar([holiday], [recess]))
    expect(steps.find(({ kind }) => kind === 'present')).toMatchObject({
      on: '2027-02-10',
      skipped: {
        holidays: [holiday],
        recesses: [{ name: 'Voorjaarsreces', days: 5 }],
        weekendDays: 6,
      },
    })
  })

  it('gives partners who answer one after another a term each', () => {
    const steps = planRoute({ ...plain, order: 'inTurn' }, 3, workCalendar([], []))
    expect(steps.flatMap(({ kind, turn, on }) => (kind === 'present' ? [`${turn} ${on}`] : []))).toEqual([
      '1 2027-01-21',
      '2 2027-02-04',
      '3 2027-02-18',
    ])
  })

  it('puts a text without partners straight into the papers', () => {
    expect(days(plain, 0)).toEqual(['text 2027-03-04', 'papers 2027-03-05', 'meeting 2027-03-12'])
  })

  it('gives the papers a working day also when the meeting is in a weekend', () => {
    expect(days({ ...plain, meetingOn: '2027-03-13', papersDays: 0 })).toContain('papers 2027-03-12')
  })
})

const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays('2026-01-01', n))
const recess = fc
  .tuple(day, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Recess => ({ from, to: addDays(from, length), name: 'reces' }))
const holidays = fc.array(
  day.map((on) => ({ on, name: 'vrij' })),
  { maxLength: 30 },
)
const recesses = fc.array(recess, { maxLength: 6 })
const wish = fc.record<Wish>({
  meetingOn: day,
  papersDays: fc.integer({ min: 0, max: 30 }),
  termDays: fc.integer({ min: 1, max: 40 }),
  order: fc.constantFrom('together', 'inTurn'),
})
const partners = fc.integer({ min: 0, max: 5 })

describe('whatever is asked', () => {
  it('no step ends on a day that is no working day, and none comes before the one that it follows', () => {
    fc.assert(
      fc.property(wish, partners, holidays, recesses, (asked, count, free, away) => {
        const off = workCalendar(free, away)
        const steps = planRoute(asked, count, off)
        for (const { kind, on } of steps) if (kind !== 'meeting') expect(off(on)).toBeUndefined()
        const order = steps.map(({ on }) => on)
        expect(order).toEqual(order.toSorted())
        expect(new Set(order.slice(0, -1)).size).toBe(order.length - 1)
      }),
    )
  })

  it('partners and board have all the working days that they were promised', () => {
    fc.assert(
      fc.property(wish, partners, holidays, recesses, (asked, count, free, away) => {
        const off = workCalendar(free, away)
        const steps = planRoute(asked, count, off)
        steps.forEach((step, index) => {
          const next = steps[index + 1]
          if (step.kind === 'present' && next)
            expect(workingDaysBetween(step.on, next.on, off)).toBe(asked.termDays)
          if (step.kind === 'papers')
            expect(workingDaysBetween(addDays(step.on, -1), addDays(asked.meetingOn, -1), off)).toBe(
              Math.max(asked.papersDays, off(asked.meetingOn) ? 1 : 0),
            )
        })
      }),
    )
  })

  it('more days off, longer terms, more partners or an earlier meeting never make a step later', () => {
    const more = fc.record({
      free: holidays,
      away: recesses,
      papers: fc.nat({ max: 10 }),
      term: fc.nat({ max: 10 }),
      partners: fc.nat({ max: 3 }),
      earlier: fc.nat({ max: 60 }),
    })
    fc.assert(
      fc.property(wish, partners, holidays, recesses, more, (asked, count, free, away, extra) => {
        const easy = planRoute(asked, count, workCalendar(free, away))
        const harder = {
          ...asked,
          meetingOn: addDays(asked.meetingOn, -extra.earlier),
          papersDays: asked.papersDays + extra.papers,
          termDays: asked.termDays + extra.term,
        }
        const off = workCalendar([...free, ...extra.free], [...away, ...extra.away])
        const hard = planRoute(harder, count + extra.partners, off)
        for (const kind of ['text', 'present', 'answers', 'papers'] as const) {
          const [then, now] = [easy, hard].map((steps) => steps.find((step) => step.kind === kind)?.on)
          if (then && now) expect(now <= then).toBe(true)
        }
      }),
    )
  })
})
