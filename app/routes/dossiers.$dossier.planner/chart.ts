import type { RouteStep } from '#app/services/planner/route.ts'
import { addDays, type Off, type WorkCalendar } from '#app/services/planner/work-calendar.ts'
import { daysBetween } from '#app/text/dates.ts'

/** A run of days that do not count, in percentages of the width. */
export type Band = { kind: Off['kind']; x: number; width: number }
export type Station = RouteStep & {
  x: number
  number: number
  lane: 'up' | 'down' | 'end'
  side: 'left' | 'right'
}
export type Chart = {
  bands: Band[]
  stations: Station[]
  ticks: { day: string; x: number }[]
  todayX: number | undefined
  /** Whether names fit beside the stations; the table has them anyway. */
  named: boolean
}

/** The meeting stands here; to the right of it is its name. */
const END = 87
const MOST_TICKS = 9
/** As wide as a name with its day, in percentages of a wide screen. */
const NAME = 16

/** Promise: the route against time, from today (or a little before the first step) to the meeting. */
export function chartOf(
  steps: readonly RouteStep[],
  { today, off }: { today: string; off: WorkCalendar },
): Chart {
  const [first = '', last = ''] = [steps[0]?.on, steps.at(-1)?.on]
  const start = addDays(today < addDays(first, -21) || today > first ? first : today, -2)
  const span = Math.max(1, daysBetween(start, last))
  const x = (day: string) => round((END * daysBetween(start, day)) / span)
  const stations = steps.map((step, index) => stationOf(step, index, { x: x(step.on), count: steps.length }))
  return {
    bands: bandsOf(start, last, { x, off }),
    stations,
    ticks: ticksOf(start, last).map((day) => ({ day, x: x(day) })),
    todayX: today >= start && today <= last ? x(today) : undefined,
    named: fits(stations),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

function stationOf(step: RouteStep, index: number, { x, count }: { x: number; count: number }): Station {
  const isLate = step.kind === 'answers' || step.kind === 'papers'
  const lane = index === count - 1 ? 'end' : index % 2 === 0 ? 'up' : 'down'
  return { ...step, x, number: index + 1, lane, side: isLate ? 'left' : 'right' }
}

/** Whether no name would lie over another station of its lane, or over its name. */
function fits(stations: readonly Station[]): boolean {
  return ['up', 'down'].every((lane) => {
    const places = stations
      .filter((station) => station.lane === lane)
      .map(({ x, side }) => (side === 'left' ? [x - NAME, x] : [x, x + NAME]))
    return places.every(([from = 0], index) => from >= 0 && from >= (places[index - 1]?.[1] ?? 0))
  })
}

type Scale = { x: (day: string) => number; off: WorkCalendar }

function bandsOf(start: string, last: string, { x, off }: Scale): Band[] {
  const bands: (Band & { until: string })[] = []
  for (let day = start; day <= last; day = addDays(day, 1)) {
    const kind = off(day)?.kind
    if (!kind) continue
    const until = addDays(day, 1)
    const open = bands.at(-1)
    if (open?.kind === kind && open.until === day) open.until = until
    else bands.push({ kind, x: x(day), width: 0, until })
  }
  const half = (x(addDays(start, 1)) - x(start)) / 2
  return bands.map(({ kind, x: from, until }) => ({
    kind,
    x: round(from - half),
    width: round(x(until) - from),
  }))
}

/** Mondays, so many weeks apart that their days can be read. */
function ticksOf(start: string, last: string): string[] {
  const toMonday = (8 - new Date(start).getUTCDay()) % 7
  const weeks = Math.max(1, Math.ceil(daysBetween(start, last) / 7 / MOST_TICKS))
  const days: string[] = []
  for (let day = addDays(start, toMonday); day < last; day = addDays(day, weeks * 7)) days.push(day)
  return days
}
