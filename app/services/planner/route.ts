import { type Skipped, skippedBetween, type WorkCalendar, workingDaysBefore } from './work-calendar.ts'

export type Order = 'together' | 'inTurn'

/** What a coordinator asks: when is the meeting, and how much time does each step get (in working days). */
export type Wish = { meetingOn: string; papersDays: number; termDays: number; order: Order }

export type RouteStep = {
  kind: 'text' | 'present' | 'answers' | 'papers' | 'meeting'
  /** Which partner, when they answer one after another: 1 is the first to be asked. */
  turn?: number
  /** The last day on which the step can be done. */
  on: string
  /** What lies between this day and the next step and does not count. */
  skipped: Skipped
}

/** One working day to send a text that is ready, and one to put the answers into the papers. */
const BETWEEN = 1

/**
 * Promise: the last day for each step, counted back from the meeting, the first step first. `partners` is how many must
 * be asked: one after another each gets a term of its own, else they share one; without partners the text goes
 * straight into the papers.
 */
export function planRoute(wish: Wish, partners: number, off: WorkCalendar): RouteStep[] {
  const before = (day: string, count: number) => workingDaysBefore(day, count, off)
  const papers = before(wish.meetingOn, wish.papersDays)
  const answers = before(papers, BETWEEN)
  const turns = wish.order === 'inTurn' ? partners : Math.min(partners, 1)
  const days: Omit<RouteStep, 'skipped'>[] = [
    { kind: 'papers', on: papers },
    { kind: 'meeting', on: wish.meetingOn },
  ]
  if (turns > 0) days.unshift({ kind: 'answers', on: answers })
  let first = answers
  for (let turn = turns; turn > 0; turn -= 1) {
    first = before(first, wish.termDays)
    days.unshift({ kind: 'present', on: first, ...(turns > 1 ? { turn } : {}) })
  }
  days.unshift({ kind: 'text', on: turns > 0 ? before(first, BETWEEN) : answers })
  return days.map((step, index) => ({
    ...step,
    skipped: skippedBetween(step.on, days[index + 1]?.on ?? step.on, off),
  }))
}
