import type { Kysely } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import { digestMail as words } from '#app/text/digest.ts'
import { historySentence } from '#app/text/history.ts'
import type { Database } from '#db/database.ts'
import { listDigestActions } from '#db/queries/digest.ts'
import { type LogRow, listLog } from '#db/queries/log.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'
import type { MailSection } from '../mail/compose-mail.ts'

export type Period = { since: Date; until: Date; now: Date }
export type DigestPart = { section: MailSection; name: string }

const READERS = ROLES.filter((role) => may(role, 'readLog'))
/** What follows from something else that is told, or is no news to who reads along. */
const NOT_TOLD = [
  ...['create', 'updateAlignments', 'invite', 'presentPlan', 'tellEditorial'],
  ...['remind', 'assignCondition', 'editComment'],
]
const DONE = ['completed', 'transferred', 'withdrawn']
const NEAR_DAYS = 7
const MOST_EVENTS = 500
const MOST_LINES = 6

/**
 * Promise: per dossier what others did to the actions that a person owns, follows or coordinates, and each of their own
 * target dates once when it comes near and once when it went past. Dossiers and actions without news are left out.
 */
export async function teamDigest(
  db: Kysely<Database>,
  { personId, origin }: { personId: string; origin: string },
  period: Period,
): Promise<DigestPart[]> {
  const actions = await listDigestActions(db, personId, READERS)
  const dossiers = Map.groupBy(actions, ({ dossier_id }) => dossier_id)
  const parts: DigestPart[] = []
  for (const [dossierId, own] of dossiers) {
    const { since, until, now } = period
    const actionIds = own.map(({ id }) => id)
    const about = { dossierId, actionIds, besides: personId, since, until, limit: MOST_EVENTS }
    const events = (await listLog(db, about)).filter(({ type }) => !NOT_TOLD.includes(type))
    const items = own.flatMap(({ id, number, title, slug, ...action }) => {
      const told = events.filter(({ action_id }) => action_id === id).reverse()
      const dates = action.owner_id === personId ? datesOf(action, period) : []
      const lines = [...dates, ...linesOf(told, now)]
      const url = `${origin}/dossiers/${slug}/acties/${number}`
      return lines.length > 0 ? [{ label: words.action(number, title), url, lines }] : []
    })
    const name = own[0]?.dossier_title ?? ''
    if (items.length > 0) parts.push({ section: { heading: name, items }, name })
  }
  return parts
}

/** Promise: one line for each event, the oldest first, and how many more there were. */
export function linesOf(events: readonly LogRow[], now: Date): string[] {
  const shown = events.slice(-MOST_LINES).map((row) => words.line(row.at, now, historySentence(row)))
  return events.length > MOST_LINES ? [...shown, words.more(events.length - MOST_LINES)] : shown
}

/** Whether a day came near, or went past, since the last time. */
function datesOf(
  { target_on, state }: { target_on: string | null; state: string },
  { since, now }: Period,
): string[] {
  if (!target_on || DONE.includes(state)) return []
  const [before, today] = [since, now].map(toDay) as [string, string]
  if (target_on >= before && target_on < today) return [words.past(target_on)]
  const [nearBefore, near] = [since, now].map((at) => daysAfter(at, NEAR_DAYS)) as [string, string]
  return target_on > nearBefore && target_on <= near ? [words.near(target_on)] : []
}

const daysAfter = (at: Date, days: number) => toDay(new Date(at.getTime() + days * 86_400_000))
