import type { ActionState } from '#workflows/action-item/states.ts'
import { type Obstacle, obstaclesOf, type Planned } from './obstacles.ts'
import type { Wish } from './route.ts'
import { type WorkCalendar, workingDaysBetween } from './work-calendar.ts'

/** Whether an action can still be on the table at the meeting. */
export type Outcome = 'makes' | 'tight' | 'late'

export type Verdict = {
  action: { number: number; title: string; state: ActionState; owner: string | null }
  outcome: Outcome
  /** What decides it: the one thing that leaves the least room. */
  because: Obstacle
  /** Working days to spare; below zero the last day went by. */
  slack: number
}

/** Less room than this is tight. */
export const TIGHT_DAYS = 5

type Weighed = { obstacle: Obstacle; outcome: Outcome; slack: number }
const rank: Record<Outcome, number> = { late: 0, tight: 1, makes: 2 }

/**
 * Promise: whether an action makes the meeting, and the one reason. What is ours to do can begin today; what a partner
 * has promised is there on the day that they must answer by. Undefined for an action that is over.
 */
export function judge(
  action: Planned,
  { wish, off, today }: { wish: Wish; off: WorkCalendar; today: string },
): Verdict | undefined {
  const obstacles = obstaclesOf(action, { wish, off, today })
  const [worst] = obstacles
    .map((obstacle) => weigh(obstacle, { off, today }))
    .sort((a, b) => rank[a.outcome] - rank[b.outcome] || a.slack - b.slack)
  if (!worst) return undefined
  const { number, title, state, owner_name } = action
  return {
    action: { number, title, state, owner: owner_name },
    outcome: worst.outcome,
    because: worst.obstacle,
    slack: worst.slack,
  }
}

function weigh(obstacle: Obstacle, { off, today }: { off: WorkCalendar; today: string }): Weighed {
  const { by, promised, isOpen } = obstacle
  if (by < today)
    return { obstacle, outcome: 'late', slack: -Math.max(1, workingDaysBetween(by, today, off)) }
  const begin = promised && promised > today ? promised : today
  const slack = begin > by ? 0 : workingDaysBetween(begin, by, off)
  return { obstacle, outcome: isOpen || slack < TIGHT_DAYS ? 'tight' : 'makes', slack }
}

/** Promise: the verdicts, what needs somebody now first, and of those what is due first. */
export function judgeAll(
  actions: readonly Planned[],
  asked: { wish: Wish; off: WorkCalendar; today: string },
): Verdict[] {
  const order: Record<Outcome, number> = { tight: 0, makes: 1, late: 2 }
  return actions
    .flatMap((action) => judge(action, asked) ?? [])
    .sort(
      (a, b) =>
        order[a.outcome] - order[b.outcome] ||
        (a.because.by < b.because.by ? -1 : a.because.by > b.because.by ? 1 : 0) ||
        a.action.number - b.action.number,
    )
}
