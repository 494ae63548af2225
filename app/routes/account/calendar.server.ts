import { z } from 'zod'
import type { LoadContext } from '#app/http/load-context.ts'
import { isFeedEmpty, makeFeed } from '#app/services/calendar/read-feed.server.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { deleteFeed, findFeedOf, updateFeedDossiers } from '#db/queries/calendar-feeds.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'
import { answer, done, type Posted } from './answers.server.ts'

/** Promise: what the calendar panel shows. */
export async function readCalendarPanel(desk: Pick<LoadContext, 'db' | 'settings'>, personId: string) {
  const { db } = desk
  const [feed, dossiers] = await Promise.all([findFeedOf(db, personId), listDossiersFor(db, personId)])
  const whole = feed?.whole_dossiers ?? []
  const isEmpty = feed && (await isFeedEmpty(desk, { person_id: personId, whole_dossiers: whole }))
  return {
    feed: feed && {
      made: formatDateTime(feed.created_at),
      read: feed.last_read_at ? formatDateTime(feed.last_read_at) : undefined,
      ...{ whole, isEmpty },
    },
    dossiers: dossiers
      .filter(({ role }) => may(role, 'readDossier'))
      .map(({ id, title }) => ({ value: id, label: title })),
  }
}

export type CalendarPanelData = Awaited<ReturnType<typeof readCalendarPanel>>

/** Promise: the address of this person's calendar, this once; an earlier one no longer works. */
async function makeCalendar({ context, viewer }: Posted) {
  return answer('calendar', { newKey: await makeFeed(context, viewer.id) }, 200)
}

/** Promise: the calendar holds everything of the chosen dossiers, as far as this person may read them. */
async function chooseCalendar({ context, viewer, form }: Posted) {
  const chosen = z.array(z.uuid()).max(1_000).safeParse(form.getAll('dossier'))
  if (!chosen.success) throw new Response(null, { status: 400 })
  const { dossiers } = await readCalendarPanel(context, viewer.id)
  const known = dossiers.map(({ value }) => value).filter((id) => chosen.data.includes(id))
  if (!(await updateFeedDossiers(context.db, viewer.id, known))) throw new Response(null, { status: 404 })
  return done('agenda-keuze')
}

async function revokeCalendar({ context, viewer }: Posted) {
  await deleteFeed(context.db, viewer.id)
  return done('agenda-ingetrokken')
}

export const calendarIntents = { makeCalendar, chooseCalendar, revokeCalendar }
