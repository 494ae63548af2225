import { daysBetween } from '#app/text/dates.ts'
import { type ActionState, CLOSED_STATES, type Health } from '#workflows/action-item/states.ts'

/** An action is still when nothing of substance happened for longer than this. */
export const STILL_AFTER_DAYS = 30

type Watched = {
  state: ActionState
  health: Health | null
  target_on: string | null
  /** The day in Amsterdam of the last change of substance; a comment is none. */
  substantive_on: string
}

/** Nothing more is expected of the owner. */
export function isClosed({ state }: Pick<Watched, 'state'>): boolean {
  return CLOSED_STATES.some((closed) => closed === state)
}

/** The target date has passed, and the owner has not said that it is done. `today` is a day in Amsterdam. */
export function isLate(action: Watched, today: string): boolean {
  return (
    !isClosed(action) && action.state !== 'delivered' && action.target_on !== null && action.target_on < today
  )
}

/** The action is blocked, or its owner says that it gets nowhere. */
export function isStuck(action: Watched): boolean {
  return action.state === 'blocked' || (action.health === 'stuck' && !isClosed(action))
}

/** Days since the last change of substance. */
export function daysStill(action: Watched, today: string): number {
  return daysBetween(action.substantive_on, today)
}

export function isStill(action: Watched, today: string): boolean {
  return !isClosed(action) && daysStill(action, today) > STILL_AFTER_DAYS
}
