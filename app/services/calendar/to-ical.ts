import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays } from '../planner/work-calendar.ts'

/** One day in somebody's calendar. */
export type CalendarEvent = {
  /** The same for the same thing, however often it changes. */
  uid: string
  /** `YYYY-MM-DD` */
  on: string
  title: string
  detail: string
  url: string
  /** Rises with every change of the thing. */
  sequence: number
  changedAt: Date
}

const REFRESH_SECONDS = 4 * 60 * 60
/** Signs that no line of text holds; a calendar program may choke on them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g

/**
 * Promise: the events as an iCalendar file (RFC 5545) of whole days: a day is the same day in every time zone. Without
 * a method, so that DTSTAMP is the moment of the last change: the same events make the same bytes.
 */
export function toIcal(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Aanjager', product: 'Agenda', language: 'NL' },
    scale: 'GREGORIAN',
    ttl: REFRESH_SECONDS,
  })
  for (const { uid, on, title, detail, url, sequence, changedAt } of events)
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: on,
      end: addDays(on, 1),
      summary: title.replace(CONTROL, ''),
      description: detail.replace(CONTROL, ''),
      url,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return `${calendar.toString()}\r\n`
}
