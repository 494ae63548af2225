import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays } from '../planner/work-calendar.ts'
import { type CalendarEvent, toIcal } from './to-ical.ts'

const event = (values: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'actie-1@aanjager.example',
  on: '2027-03-12',
  title: 'A5 klaar',
  detail: 'Dossier',
  url: 'https://aanjager.example/dossiers/x/acties/5',
  sequence: 3,
  changedAt: new Date('2027-01-02T03:04:05.678Z'),
  ...values,
})
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part)) }
}
const only = (values: Partial<CalendarEvent>) => {
  const [first] = read(toIcal('Aanjager', [event(values)])).events
  if (!first) throw new Error('no event')
  return first
}

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('a calendar file', () => {
  it('says what it is, and when to look again', () => {
    const { calendar, events } = read(toIcal('Aanjager', [event()]))
    const said = (name: string) => String(calendar.getFirstPropertyValue(name))
    expect([said('version'), said('calscale'), said('x-wr-calname')]).toEqual([
      '2.0',
      'GREGORIAN',
      'Aanjager',
    ])
    expect([said('refresh-interval'), said('x-published-ttl')]).toEqual(['PT4H', 'PT4H'])
    expect(calendar.getFirstPropertyValue('method')).toBeNull()
    const component = events[0]?.component
    const of = (name: string) => String(component?.getFirstPropertyValue(name))
    expect(of('uid')).toBe('actie-1@aanjager.example')
    expect([of('dtstamp'), of('last-modified')]).toEqual(['2027-01-02T03:04:05Z', '2027-01-02T03:04:05Z'])
    expect([of('sequence'), of('transp')]).toEqual(['3', 'TRANSPARENT'])
    expect(of('url')).toBe('https://aanjager.example/dossiers/x/acties/5')
  })

  it.each(['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'holds whole days, the same on a server in %s: around the clock changes and the turn of the year',
    (where) => {
      process.env.TZ = where
      for (const on of [
        '2027-03-27',
        '2027-03-28',
        '2027-10-31',
        '2027-11-01',
        '2026-12-31',
        '2027-01-01',
        '2028-02-29',
      ]) {
        const { startDate, endDate } = only({ on })
        expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
          true,
          on,
          addDays(on, 1),
        ])
      }
    },
  )

  it('keeps every sign of a text, and folds lines at 75 octets without breaking one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé€ü, ;:\\"\'ĳ’–😀^n\n'), maxLength: 300 })
    fc.assert(
      fc.property(text, text, (title, detail) => {
        const file = toIcal('Aanjager', [event({ title, detail })])
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const [read1] = read(file).events
        expect(read1?.summary ?? '').toBe(title)
        expect(read1?.description ?? '').toBe(detail)
      }),
    )
  })

  it('cannot be given another line by what somebody typed', () => {
    const title = 'A5\r\nATTENDEE:mailto:x@y.z\u0000'
    expect(only({ title }).attendees).toEqual([])
    expect(only({ title }).summary).toBe('A5\nATTENDEE:mailto:x@y.z')
  })

  it('is the same file for the same events', () => {
    expect(toIcal('Aanjager', [event()])).toBe(toIcal('Aanjager', [event()]))
  })
})
