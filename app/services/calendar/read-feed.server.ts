import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { hashToken, newToken } from '#app/auth/session.server.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { calendarName, dayTitles, dossierDetail } from '#app/text/calendar-feed.ts'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import {
  listAnswerDays,
  listMilestoneDays,
  listOwnAnswerDays,
  listTargetDays,
} from '#db/queries/calendar-events.ts'
import { findFeed, updateFeedRead, upsertFeed } from '#db/queries/calendar-feeds.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'
import { addDays } from '../planner/work-calendar.ts'
import { type CalendarEvent, toIcal } from './to-ical.ts'

type Desk = { db: Kysely<Database>; settings: Pick<Settings, 'mode' | 'origin'> }

/** How far back a calendar looks. */
const DAYS_BACK = 180
const READ_EVERY_MS = 60 * 60_000

/** Promise: a new address for this person's calendar, to be shown once: only its digest is kept. */
export async function makeFeed({ db, settings }: Desk, personId: string): Promise<string> {
  const token = newToken()
  await upsertFeed(db, { person_id: personId, token_hash: hashToken(token) })
  return `${settings.origin}/agenda/${token}.ics`
}

/** Promise: the calendar that has this address, with what its person may see now; undefined when nobody's has. */
export async function readFeed(desk: Desk, token: string): Promise<{ id: string; text: string } | undefined> {
  const { db, settings } = desk
  const feed = await findFeed(db, hashToken(token))
  if (!feed || (feed.is_demo && !hasDemo(settings))) return undefined
  const now = new Date()
  const events = await eventsOf(desk, feed, daysBackFrom(now))
  if (now.getTime() - (feed.last_read_at?.getTime() ?? 0) > READ_EVERY_MS)
    await updateFeedRead(db, feed.id, now)
  return { id: feed.id, text: toIcal(calendarName, events) }
}

/** Promise: whether this person's calendar holds no day now. */
export async function isFeedEmpty(
  desk: Desk,
  feed: { person_id: string; whole_dossiers: readonly string[] },
): Promise<boolean> {
  return (await eventsOf(desk, feed, daysBackFrom(new Date()))).length === 0
}

const daysBackFrom = (now: Date) => addDays(toDay(now), -DAYS_BACK)

async function eventsOf(
  { db, settings }: Desk,
  { person_id: personId, whole_dossiers }: { person_id: string; whole_dossiers: readonly string[] },
  since: string,
): Promise<CalendarEvent[]> {
  const mine = await listDossiersFor(db, personId)
  const dossiers = mine.filter(({ role }) => may(role, 'readDossier')).map(({ id }) => id)
  const reach = { personId, dossiers, whole: dossiers.filter((id) => whole_dossiers.includes(id)), since }
  const [targets, milestones, answers, own] = await Promise.all([
    listTargetDays(db, reach),
    listMilestoneDays(db, reach),
    listAnswerDays(db, reach),
    listOwnAnswerDays(db, personId, since),
  ])
  const { host } = new URL(settings.origin)
  const day = (kind: string, row: Day, { title, path }: { title: string; path: string }): CalendarEvent => ({
    uid: `${kind}-${row.id}@${host}`,
    ...{ on: row.on, title, sequence: row.version, changedAt: row.updated_at },
    detail: dossierDetail(row.dossier_title),
    url: settings.origin + path,
  })
  const action = (row: { slug: string; number: number }) => `/dossiers/${row.slug}/acties/${row.number}`
  return [
    ...targets.map((row) => day('actie', row, { title: dayTitles.target(row), path: action(row) })),
    ...milestones.map((row) => day('mijlpaal', row, { title: dayTitles.milestone(row), path: action(row) })),
    ...answers.map((row) =>
      day('antwoord', row, { title: dayTitles.answer(row), path: `${action(row)}/afstemming/${row.id}` }),
    ),
    ...own.map((row) =>
      day('eigen-antwoord', row, { title: dayTitles.ownAnswer(row), path: `/afstemmingen/${row.id}` }),
    ),
  ]
}

type Day = { id: string; on: string; version: number; updated_at: Date; dossier_title: string }
