import { formatMonth } from '#app/text/dates.ts'

export type TimelineUnit = 'month' | 'quarter' | 'year'

export interface TimelineTick {
  key: string
  label: string
  /** Only where a year begins, and at the very start. */
  year?: string
}

export interface TimelineScale {
  unit: TimelineUnit
  ticks: TimelineTick[]
  /** Where a day stands, between 0 and 100; days outside the drawing stand at its edge. */
  x: (day: string) => number
}

const monthsPer: Record<TimelineUnit, number> = { month: 1, quarter: 3, year: 12 }
const fewestMonths = 6
const longestBack = 36
const longestAhead = 96

/**
 * A scale that holds all days and today, in whole months, quarters or years of equal width. One day far away does not
 * squeeze the rest: from three years back to eight ahead is drawn.
 */
export function timelineScale(days: readonly string[], today: string): TimelineScale {
  const now = monthOf(today)
  const months = days.map(monthOf)
  const first = Math.max(now - longestBack, Math.min(now, ...months))
  const last = Math.min(now + longestAhead, Math.max(now, ...months))
  const unit = unitFor(last - first + 1)
  const step = monthsPer[unit]
  const start = Math.floor(first / step) * step
  const count = Math.ceil((Math.max(last, start + fewestMonths - 1) + 1 - start) / step)
  const ticks = Array.from({ length: count }, (_, index) => tick(start + index * step, unit, index === 0))
  return { unit, ticks, x: (day) => percent((position(day) - start) / (count * step)) }
}

function unitFor(months: number): TimelineUnit {
  if (months <= 18) return 'month'
  return months <= 60 ? 'quarter' : 'year'
}

/** Months since year 0, so that a date is a number on one line. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** With the day as a part of its month; its middle, so that the first does not stand on the line. */
function position(day: string): number {
  const month = monthOf(day)
  const daysInMonth = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  return month + (Number(day.slice(8, 10)) - 0.5) / daysInMonth
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100
}

function tick(month: number, unit: TimelineUnit, isFirst: boolean): TimelineTick {
  const year = Math.floor(month / 12)
  const inYear = month % 12
  const key = `${year}-${String(inYear + 1).padStart(2, '0')}`
  if (unit === 'year') return { key, label: String(year) }
  const label = unit === 'month' ? shortMonth(key) : `Q${inYear / 3 + 1}`
  return { key, label, year: isFirst || inYear === 0 ? String(year) : undefined }
}

function shortMonth(key: string): string {
  return formatMonth(`${key}-01`).split(' ')[0] ?? key
}
