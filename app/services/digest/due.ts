import { toDay } from '#app/text/dates.ts'
import type { Digest } from '#db/tables/mail-settings.ts'

const DAY_MS = 86_400_000
/** What happened in the last moment may not be committed yet: it is for the next time. */
const LAG_MS = 60_000
/** Who heard nothing for longer reads the log. */
const LONGEST_MS = 31 * DAY_MS

/** Promise: the Monday on or before this day. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10)
}

/** Promise: of which time this person is told now; undefined when they were today, or this week, or want nothing. */
export function periodToTell(
  { digest, digested_until }: { digest: Digest | null; digested_until: Date | null },
  now: Date,
): { since: Date; until: Date } | undefined {
  if (digest === 'none') return undefined
  const today = toDay(now)
  const weekly = digest === 'weekly'
  const from = weekly ? mondayOf(today) : today
  const isDue = digested_until ? toDay(digested_until) < from : today === from
  if (!isDue) return undefined
  const before = digested_until?.getTime() ?? now.getTime() - (weekly ? 7 : 1) * DAY_MS
  const since = new Date(Math.max(before, now.getTime() - LONGEST_MS))
  return { since, until: new Date(now.getTime() - LAG_MS) }
}
