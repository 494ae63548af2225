import { type ActionEventType, AUTOMATIC_STEPS, STEP_TYPES } from '#workflows/action-item/events.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'

const automatic: readonly ActionEventType[] = AUTOMATIC_STEPS

/** What can be done to many actions at once: every step that a person takes, and the two that steer. */
const BULK_TYPES: readonly ActionEventType[] = [
  ...STEP_TYPES.filter((type) => !automatic.includes(type)),
  'reassign',
  'reschedule',
]

/** Promise: the steps that this role may take at all, on any action or on its own. */
export function bulkSteps(role: Role): ActionEventType[] {
  return BULK_TYPES.filter((type) => may(role, type, true))
}
