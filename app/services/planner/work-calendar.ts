/** Days are `YYYY-MM-DD`: a calendar day, without a time zone. */
export type FreeDay = { on: string; name: string }
export type Recess = { from: string; to: string; name: string }

/** Why a day is no working day. */
export type Off = { kind: 'weekend' } | { kind: 'holiday' | 'recess'; name: string }

/** Tells of a day why nobody counts on work that day; undefined for a working day. */
export type WorkCalendar = (day: string) => Off | undefined

const DAY = 86_400_000

/** Promise: the day so many days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())

/** Promise: the calendar of these days off. A weekend in a recess is a weekend, a holiday in a recess a holiday. */
export function workCalendar(holidays: readonly FreeDay[], recesses: readonly Recess[]): WorkCalendar {
  const names = new Map(holidays.map(({ on, name }) => [on, name]))
  return (day) => {
    if (isWeekend(day)) return { kind: 'weekend' }
    const holiday = names.get(day)
    if (holiday !== undefined) return { kind: 'holiday', name: holiday }
    const recess = recesses.find(({ from, to }) => from <= day && day <= to)
    return recess && { kind: 'recess', name: recess.name }
  }
}

/** Promise: the last working day that lies `count` working days before `day`; for 0 the day itself, when it is one. */
export function workingDaysBefore(day: string, count: number, off: WorkCalendar): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, -1)
    if (!off(at)) left -= 1
  }
  while (off(at)) at = addDays(at, -1)
  return at
}

/** Promise: how many working days come after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, off: WorkCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!off(day)) count += 1
  return count
}

export type Skipped = { weekendDays: number; holidays: FreeDay[]; recesses: { name: string; days: number }[] }

/** Promise: what was skipped between two days, neither included. */
export function skippedBetween(from: string, to: string, off: WorkCalendar): Skipped {
  const skipped: Skipped = { weekendDays: 0, holidays: [], recesses: [] }
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const why = off(day)
    if (why?.kind === 'weekend') skipped.weekendDays += 1
    if (why?.kind === 'holiday') skipped.holidays.push({ on: day, name: why.name })
    if (why?.kind !== 'recess') continue
    const known = skipped.recesses.find(({ name }) => name === why.name)
    if (known) known.days += 1
    else skipped.recesses.push({ name: why.name, days: 1 })
  }
  return skipped
}
