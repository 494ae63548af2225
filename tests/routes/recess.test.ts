import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action as changeGeneral, loader as general } from '#app/routes/beheer.kalender/route.tsx'
import { loader as planner } from '#app/routes/dossiers.$dossier.planner/route.tsx'
import { action as change } from '#app/routes/dossiers.$dossier.planner_.reces/route.tsx'
import { addDays } from '#app/services/planner/work-calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { formError } from '#app/text/form-errors.ts'
import { historySentence } from '#app/text/history.ts'
import { listLog } from '#db/queries/log.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import type { Role } from '#workflows/roles.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let admin: { id: string }
const context = () => createContext(database.db)
const today = toDay(new Date())
const soon = (days: number) => addDays(today, days)

beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
  admin = await createPerson(database.db, { is_admin: true })
})
afterAll(() => database.close())

type Refused = {
  data: { errors: Record<string, string>; values: Record<string, string> }
  init: ResponseInit
}

async function submit(fields: Record<string, string>, role: Role = 'coordinator') {
  const request = post('/', fields, await signedIn(context(), cast[role].id))
  return answerOf(() => change({ request, params: { dossier: dossier.slug }, context: context() }))
}
async function submitGeneral(fields: Record<string, string>, personId = admin.id) {
  const request = post('/', fields, await signedIn(context(), personId))
  return answerOf(() => changeGeneral({ request, params: {}, context: context() }))
}
async function plan() {
  const request = get(`/?vergadering=${soon(60)}`, await signedIn(context(), cast.member.id))
  const { data } = await planner({ request, params: { dossier: dossier.slug }, context: context() })
  return { recesses: data.page.recesses, first: data.page.plan?.steps[0]?.on ?? '' }
}
const recess = { intent: 'addRecess', name: 'Winterreces', from: soon(40), to: soon(49) }

describe('a recess of a dossier', () => {
  it('makes the planner begin earlier, and later again when it is taken away', async () => {
    const before = await plan()
    expect(await submit(recess)).toMatchObject({ status: 303 })
    const during = await plan()
    expect(during.first < before.first).toBe(true)
    expect(during.recesses).toMatchObject([{ name: 'Winterreces', from: soon(40), to: soon(49) }])
    expect(await submit(recess)).toMatchObject({ status: 303 })
    expect((await plan()).recesses).toHaveLength(1)
    const id = during.recesses[0]?.id ?? ''
    expect(await submit({ intent: 'removeRecess', recess: id })).toMatchObject({ status: 303 })
    expect(await plan()).toEqual(before)
    const log = await listLog(database.db, { dossierId: dossier.id, limit: 9 })
    expect(log.map(historySentence)).toEqual([
      `coordinator ${dossier.slug} haalde een reces uit de planner: ‘Winterreces’.`,
      `coordinator ${dossier.slug} zette een reces in de planner: ‘Winterreces’.`,
    ])
  })

  it.each([
    [{ name: ' ' }, { name: 'required' }],
    [{ name: 'x'.repeat(81) }, { name: 'Maximaal 80 tekens; u typte er 81.' }],
    [{ from: '' }, { from: 'required' }],
    [{ from: 'morgen' }, { from: 'invalidDate' }],
    [{ to: soon(39) }, { to: 'dateBeforeStart' }],
    [{ to: '2020-01-01', from: '2019-12-25' }, { to: 'dateInPast' }],
    [{ to: soon(400) }, { to: 'periodTooLong' }],
    [{ from: '1826-01-01' }, { from: 'dateOutOfRange' }],
  ])('with %o is refused at its field, and what was typed is kept', async (wrong, errors) => {
    const refused = (await submit({ ...recess, ...wrong })) as Refused
    expect(refused.init.status).toBe(400)
    const said = Object.entries(errors).map(([field, code]) => [
      field,
      code.includes(' ') ? code : formError(code),
    ])
    expect(refused.data.errors).toEqual(Object.fromEntries(said))
    expect(refused.data.values).toMatchObject(wrong)
  })

  it('is not for who does not coordinate, and not of another dossier', async () => {
    for (const role of ['chair', 'member', 'adviser', 'board', 'partner'] as const)
      expect(await submit(recess, role)).toMatchObject({ status: 404 })
    const other = await createCast(database.db)
    await database.db
      .insertInto('recess_periods')
      .values({ dossier_id: other.dossier.id, name: 'Elders', from_on: soon(40), to_on: soon(42) })
      .execute()
    const { id } = await database.db
      .selectFrom('recess_periods')
      .select('id')
      .where('name', '=', 'Elders')
      .executeTakeFirstOrThrow()
    expect((await plan()).recesses).toEqual([])
    await submit({ intent: 'removeRecess', recess: id })
    expect(await submit({ intent: 'removeRecess', recess: 'x' })).toMatchObject({ status: 404 })
    expect(await database.db.selectFrom('recess_periods').select('id').execute()).toEqual([{ id }])
  })
})

describe('the calendar of every dossier', () => {
  it('holds a recess for all, that a coordinator does not take away', async () => {
    expect(await submitGeneral({ ...recess, name: 'Zomerreces Tweede Kamer' })).toMatchObject({ status: 303 })
    const [general] = (await plan()).recesses
    expect(general).toMatchObject({ name: 'Zomerreces Tweede Kamer', dossier_id: null })
    await submit({ intent: 'removeRecess', recess: general?.id ?? '' })
    expect((await plan()).recesses).toHaveLength(1)
    const again = (await submitGeneral({ ...recess, name: 'Anders' })) as Refused
    expect(again.data.errors.from).toContain('Zomerreces Tweede Kamer')
    await submitGeneral({ intent: 'removeRecess', recess: general?.id ?? '' })
    expect((await plan()).recesses).toEqual([])
  })

  it('knows a day off of its own, once, and lets a holiday be a working day', async () => {
    const day = `${Number(today.slice(0, 4)) + 1}-11-17`
    const fields = { intent: 'addHoliday', day, holiday: 'Brugdag' }
    const added = await submitGeneral(fields)
    expect(added).toMatchObject({ status: 303 })
    expect(((await submitGeneral(fields)) as Refused).data.errors).toHaveProperty('day')
    const request = get('/beheer/kalender', await signedIn(context(), admin.id))
    const { holidays } = await general({ request, params: {}, context: context() })
    expect(holidays.find(({ day_on }) => day_on === day)).toMatchObject({ name: 'Brugdag', is_own: true })
    const may5 = holidays.find(({ day_on }) => day_on.endsWith('-05-05'))?.day_on ?? ''
    expect(await submitGeneral({ intent: 'setCounts', day: may5, counts: 'nee' })).toMatchObject({
      status: 303,
    })
    await submitGeneral({ intent: 'removeHoliday', day })
    await submitGeneral({ intent: 'removeHoliday', day: may5 })
    const rows = await database.db
      .selectFrom('holidays')
      .select(['day_on', 'counts'])
      .where('day_on', 'in', [day, may5])
      .execute()
    expect(rows).toEqual([{ day_on: may5, counts: false }])
  })

  it('is changed by an administrator only', async () => {
    expect(await submitGeneral(recess, cast.coordinator.id)).toMatchObject({ status: 404 })
    expect(await submitGeneral({ intent: 'anders' })).toMatchObject({ status: 400 })
  })
})
