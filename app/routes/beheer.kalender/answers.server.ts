import { data, redirect } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { isUuid } from '#app/http/uuid.ts'
import { recessSchema } from '#app/services/planner/recess.server.ts'
import { calendarText, recessText } from '#app/text/calendar.ts'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { deleteRecess, insertRecess } from '#db/queries/calendar.ts'
import { deleteOwnHoliday, insertHoliday, updateHolidayCounts } from '#db/queries/holidays.ts'

export type Posted = { db: Kysely<Database>; form: FormData }
type Section = 'holiday' | 'recess'

const done = (word: string) => redirect(`/beheer/kalender?klaar=${word}`, { status: 303 })
const refuse = (section: Section, errors: FormErrors, form: FormData) =>
  data({ section, errors, values: formValues(form) }, { status: 400 })

const dayOf = z.object({ day: z.iso.date(), counts: z.enum(['ja', 'nee']).optional() })

function readDay(form: FormData) {
  const parsed = parseForm(dayOf, form)
  if (!parsed.ok) throw new Response(null, { status: 400 })
  return parsed.value
}

export async function setCounts({ db, form }: Posted) {
  const { day, counts } = readDay(form)
  if (!(await updateHolidayCounts(db, day, counts === 'ja'))) throw new Response(null, { status: 404 })
  return done(counts === 'ja' ? 'aan' : 'uit')
}

export async function removeHoliday({ db, form }: Posted) {
  await deleteOwnHoliday(db, readDay(form).day)
  return done('dag-weg')
}

export async function addHoliday({ db, form }: Posted) {
  const today = toDay(new Date())
  const schema = z.object({
    day: z.iso
      .date('invalidDate')
      .refine((day) => day >= today, 'dateInPast')
      .refine((day) => day < '2100', 'dateOutOfRange'),
    holiday: z.string().trim().min(1, 'required').max(80, 'tooLong'),
  })
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return refuse('holiday', parsed.errors, form)
  const { day: day_on, holiday: name } = parsed.value
  if (await insertHoliday(db, { day_on, name })) return done('dag')
  return refuse('holiday', { day: calendarText.taken }, form)
}

export async function addRecess({ db, form }: Posted) {
  const parsed = parseForm(recessSchema(toDay(new Date())), form)
  if (!parsed.ok) return refuse('recess', parsed.errors, form)
  const { name, from, to } = parsed.value
  const added = await insertRecess(db, { dossier_id: null, name, from_on: from, to_on: to })
  if ('id' in added || added.known === name) return done('toegevoegd')
  return refuse('recess', { from: recessText.taken(added.known) }, form)
}

export async function removeRecess({ db, form }: Posted) {
  const id = String(form.get('recess'))
  if (!isUuid(id)) throw new Response(null, { status: 404 })
  await deleteRecess(db, null, id)
  return done('weggehaald')
}
