/**
 * The one place where a date becomes words: nl-NL, Europe/Amsterdam.
 * A `YYYY-MM-DD` string is a calendar day and knows no time zone; a `Date` is a moment.
 */
type DateInput = string | Date

const zone = 'Europe/Amsterdam'
const plainDay = /^\d{4}-\d{2}-\d{2}$/

function pair(options: Intl.DateTimeFormatOptions) {
  return {
    day: new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: zone }),
  }
}

const long = pair({ day: 'numeric', month: 'long', year: 'numeric' })
const short = pair({ day: 'numeric', month: 'short', year: 'numeric' })
const shortThisYear = pair({ day: 'numeric', month: 'short' })
const month = pair({ month: 'short', year: 'numeric' })
const weekday = pair({ weekday: 'long' })
const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone })
const iso = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: zone,
})

function format(formats: ReturnType<typeof pair>, date: DateInput): string {
  if (date instanceof Date) return formats.moment.format(date)
  if (plainDay.test(date)) return formats.day.format(new Date(`${date}T00:00:00Z`))
  return formats.moment.format(new Date(date))
}

/** `12 februari 2027` */
export function formatDate(date: DateInput): string {
  return format(long, date)
}

/** `12 feb 2027`, or `12 feb` when `today` is given and lies in the same year. */
export function formatDateShort(date: DateInput, today?: DateInput): string {
  const sameYear = today !== undefined && toDay(date).slice(0, 4) === toDay(today).slice(0, 4)
  return format(sameYear ? shortThisYear : short, date)
}

/** `mrt 2027` */
export function formatMonth(date: DateInput): string {
  return format(month, date)
}

/** `vrijdag` */
export function formatWeekday(date: DateInput): string {
  return format(weekday, date)
}

/** `18 november 2026 om 14:05` */
export function formatDateTime(moment: string | Date): string {
  const date = new Date(moment)
  return `${long.moment.format(date)} om ${time.format(date)}`
}

/** `14:05` */
export function formatTime(moment: string | Date): string {
  return time.format(new Date(moment))
}

/** The calendar day in Amsterdam of a moment, as `YYYY-MM-DD`. */
export function toDay(date: DateInput): string {
  if (typeof date === 'string' && plainDay.test(date)) return date
  return iso.format(new Date(date))
}

/** Whole calendar days from the one to the other; negative when `to` lies before `from`. */
export function daysBetween(from: DateInput, to: DateInput): number {
  const millisecondsADay = 86_400_000
  return Math.round((Date.parse(toDay(to)) - Date.parse(toDay(from))) / millisecondsADay)
}

/** `vandaag`, `1 dag`, `34 dagen` */
export function formatAge(days: number): string {
  if (days <= 0) return 'vandaag'
  return days === 1 ? '1 dag' : `${days} dagen`
}
