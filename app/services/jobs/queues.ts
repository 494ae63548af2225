import type { QueueOptions } from 'pg-boss'

/** Trying again: after one to two minutes, then longer and longer to twelve hours; given up after a day and a half. */
const patiently = { retryLimit: 11, retryDelay: 60, retryBackoff: true, retryDelayMax: 12 * 60 * 60 } as const

/** Done work is kept for a week, to look into; nothing grows without bound. A process that died is missed in seconds. */
const kept = { deleteAfterSeconds: 7 * 24 * 60 * 60, heartbeatSeconds: 30 } as const

/** `change`: whom to tell of an event; `mail`: one mail to send; `chore`: what the clock asks for. */
export const QUEUES = {
  change: { ...patiently, ...kept, expireInSeconds: 300 },
  mail: { ...patiently, ...kept, expireInSeconds: 900 },
  chore: { retryLimit: 3, retryDelay: 60, retryBackoff: true, ...kept, expireInSeconds: 1800 },
} as const satisfies Record<string, QueueOptions>

export type QueueName = keyof typeof QUEUES
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[]
