import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action as account, loader as accountPage } from '#app/routes/account/route.tsx'
import { loader } from '#app/routes/agenda.$token/route.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { agree } from '#tests/factories/partners.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createAligning>>
const context = (mode: 'demo' | 'production' = 'demo') => createContext(database.db, { mode })

beforeAll(async () => {
  database = await createTestDatabase()
  made = await createAligning(database.db, ['LIEC', 'CCV'], { count: 2 })
})
afterAll(() => database.close())

async function submit(personId: string, fields: Record<string, string>) {
  const request = post('/account', fields, await signedIn(context(), personId))
  return answerOf(() => account({ request, params: {}, context: context() }))
}
/** Makes a new address for the person's calendar. */
async function addressOf(personId: string): Promise<string> {
  const answer = (await submit(personId, { intent: 'makeCalendar' })) as { data: { newKey?: string } }
  return answer.data.newKey ?? ''
}
function fetchFeed(address: string, headers: Record<string, string> = {}, at = context()) {
  const token = address.split('/').at(-1) ?? ''
  return loader({ request: new Request(address, { headers }), params: { token }, context: at })
}
type Shown = { on: string; title: string; uid: string; url: string; sequence: number }
async function daysOf(address: string): Promise<Shown[]> {
  const answer = await fetchFeed(address)
  expect(answer.status).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const { startDate, summary, uid, sequence } = new ICAL.Event(part)
    return { on: `${startDate}`, title: summary, uid, sequence, url: `${part.getFirstPropertyValue('url')}` }
  })
}
const titles = async (address: string) => (await daysOf(address)).map(({ title }) => title).toSorted()

const contact = (name: string) =>
  made.partners.find(({ short_name }) => short_name === name)?.contact.id ?? ''
const forPartner = (name: string) =>
  [1, 2].map((n) => `Antwoorden voor ${name}: Delen van best practices (A${n})`)
const ofOwner = [1, 2].flatMap((n) => [
  `A${n} antwoord van CCV: Delen van best practices`,
  `A${n} antwoord van LIEC: Delen van best practices`,
  `A${n} klaar: Delen van best practices (streef)`,
])

describe('a calendar holds what its person may see and what concerns them', () => {
  it('for an owner: target dates, milestones and the days on which partners must answer', async () => {
    const { cast, actions, dossier } = made
    const address = await addressOf(cast.member.id)
    expect(await titles(address)).toEqual(ofOwner)
    const title = 'Eerste; café, en “meer”'
    const milestone = { type: 'addMilestone', title, certainty: 'fixed', targetOn: '2099-03-28' } as const
    await act(database.db, actions[0]?.id ?? '', cast.member.id, milestone)
    const days = await daysOf(address)
    expect(days.find(({ title }) => title.includes('mijlpaal'))).toMatchObject({
      on: '2099-03-28',
      title: `A1 mijlpaal: ${title} (vast)`,
      url: `http://127.0.0.1:3000/dossiers/${dossier.slug}/acties/1`,
    })
    expect(days.find(({ title }) => title.startsWith('A1 klaar'))?.on).toBe('2027-03-01')
  })

  it('keeps the same event when its day changes, with a higher number', async () => {
    const { cast, actions } = made
    const address = await addressOf(cast.member.id)
    const target = async () => (await daysOf(address)).find(({ title }) => title.startsWith('A2 klaar'))
    const before = await target()
    const later = { type: 'reschedule', certainty: 'fixed', targetOn: '2098-12-31', reason: 'r' } as const
    await act(database.db, actions[1]?.id ?? '', cast.coordinator.id, later)
    const after = await target()
    expect(after).toMatchObject({
      uid: before?.uid,
      on: '2098-12-31',
      title: before?.title.replace('streef', 'vast'),
    })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    const back = { type: 'reschedule', certainty: 'aim', targetOn: '2027-03-01', reason: 'r' } as const
    await act(database.db, actions[1]?.id ?? '', cast.coordinator.id, back)
  })

  it('for who owns nothing: nothing, unless they choose the whole dossier', async () => {
    const { cast, dossier } = made
    const other = await createAligning(database.db, ['OM'])
    const address = await addressOf(cast.coordinator.id)
    expect(await titles(address)).toEqual([])
    const chosen = await submit(cast.coordinator.id, { intent: 'chooseCalendar', dossier: dossier.id })
    expect(chosen).toMatchObject({ status: 303 })
    expect(await titles(address)).toEqual(expect.arrayContaining(ofOwner))
    await submit(cast.coordinator.id, { intent: 'chooseCalendar', dossier: other.dossier.id })
    expect(await titles(address)).toEqual([])
  })

  it('says why it holds nothing', async () => {
    const { coordinator, member } = made.cast
    const isEmpty = async (personId: string) => {
      await addressOf(personId)
      const request = get('/account', await signedIn(context(), personId))
      const { calendar } = await accountPage({ request, params: {}, context: context() })
      return calendar.feed?.isEmpty
    }
    await submit(coordinator.id, { intent: 'chooseCalendar' })
    expect([await isEmpty(coordinator.id), await isEmpty(member.id)]).toEqual([true, false])
  })

  it('for a partner: only the days on which their own organisation must answer', async () => {
    const [liec, ccv] = [await addressOf(contact('LIEC')), await addressOf(contact('CCV'))]
    expect(await titles(liec)).toEqual(forPartner('LIEC'))
    expect(await titles(ccv)).toEqual(forPartner('CCV'))
    const { dossier } = made
    expect(await submit(contact('LIEC'), { intent: 'chooseCalendar', dossier: dossier.id })).toMatchObject({
      status: 303,
    })
    expect(await titles(liec)).toEqual(forPartner('LIEC'))
    const text = await (await fetchFeed(liec)).text()
    for (const hidden of ['CCV', 'Eerste dit', 'mijlpaal', 'klaar:', 'streef'])
      expect(text).not.toContain(hidden)
  })

  it('no longer holds what was answered, planned only, or is somebody else’s now', async () => {
    const own = await createAligning(database.db, ['RIEC'])
    const address = await addressOf(own.partners[0]?.contact.id ?? '')
    expect(await titles(address)).toHaveLength(1)
    await agree(database.db, own.actions[0]?.alignments.RIEC ?? '', own.partners[0]?.contact.id ?? '')
    expect(await titles(address)).toEqual([])
  })

  it('is empty as soon as a member is removed or a contact ends', async () => {
    const own = await createAligning(database.db, ['NGB'])
    const person = own.partners[0]?.contact.id ?? ''
    const { id: adviser } = own.cast.adviser
    const [member, partner] = [await addressOf(adviser), await addressOf(person)]
    await submit(adviser, { intent: 'chooseCalendar', dossier: own.dossier.id })
    expect([await titles(member), await titles(partner)].map(({ length }) => length)).toEqual([2, 1])
    await database.db
      .updateTable('contacts')
      .set({ is_active: false })
      .where('person_id', '=', person)
      .execute()
    await database.db.deleteFrom('memberships').where('person_id', '=', adviser).execute()
    expect([await titles(member), await titles(partner)]).toEqual([[], []])
  })

  it('asks as often for one action as for ten', async () => {
    const count = async (address: string) => {
      await fetchFeed(address)
      const counted = countQueries(database.db)
      await fetchFeed(address, {}, createContext(counted.db))
      return counted.count()
    }
    const few = await createAligning(database.db, ['A'])
    const many = await createAligning(database.db, ['A', 'B'], { count: 5 })
    expect(await count(await addressOf(many.cast.member.id))).toBe(
      await count(await addressOf(few.cast.member.id)),
    )
  })
})

describe('the address of a calendar', () => {
  it('answers as calendar programs want it, and with nothing new the second time', async () => {
    const address = await addressOf(made.cast.member.id)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/agenda\/[\w-]{43}\.ics$/)
    const first = await fetchFeed(address)
    const header = (name: string) => first.headers.get(name) ?? ''
    expect(header('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(header('Cache-Control')).toMatch(/^private/)
    const again = await fetchFeed(address, { 'If-None-Match': header('ETag') })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await act(database.db, made.actions[0]?.id ?? '', made.cast.coordinator.id, {
      type: 'describe',
      title: 'Een andere titel',
      weight: 1,
    })
    const changed = await fetchFeed(address, { 'If-None-Match': header('ETag') })
    expect(changed.status).toBe(200)
  })

  it('is kept as a digest, and shown once', async () => {
    const person = await createPerson(database.db)
    const address = await addressOf(person.id)
    const rows = await database.db.selectFrom('calendar_feeds').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(address.slice(-47, -4))
    const request = get('/account', await signedIn(context(), person.id))
    const page = await accountPage({ request, params: {}, context: context() })
    expect(page.calendar.feed).toBeDefined()
    expect(JSON.stringify(page)).not.toContain(address.slice(-47, -4))
  })

  it('works no longer when it was renewed, revoked, or the account was closed', async () => {
    const person = await createPerson(database.db)
    const first = await addressOf(person.id)
    const second = await addressOf(person.id)
    expect((await fetchFeed(first)).status).toBe(404)
    expect((await fetchFeed(second)).status).toBe(200)
    const closed = (deactivated_at: Date | null) =>
      database.db.updateTable('persons').set({ deactivated_at }).where('id', '=', person.id).execute()
    await closed(new Date())
    expect((await fetchFeed(second)).status).toBe(404)
    await closed(null)
    expect(await submit(person.id, { intent: 'revokeCalendar' })).toMatchObject({ status: 303 })
    expect((await fetchFeed(second)).status).toBe(404)
    expect(await submit(person.id, { intent: 'chooseCalendar' })).toMatchObject({ status: 404 })
  })

  it('of a demo account works in the demo only', async () => {
    const demo = await createPerson(database.db, { is_demo: true })
    const address = await addressOf(demo.id)
    expect((await fetchFeed(address)).status).toBe(200)
    expect((await fetchFeed(address, {}, context('production'))).status).toBe(404)
  })

  it.each(['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '%00.ics'])('%s is nobody’s', async (token) => {
    const request = get('/agenda/x.ics')
    expect((await loader({ request, params: { token }, context: context() })).status).toBe(404)
  })

  it('may be read often, but not without end', async () => {
    const address = await addressOf((await createPerson(database.db)).id)
    const statuses: number[] = []
    for (let n = 0; n < 61; n += 1) statuses.push((await fetchFeed(address)).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([60, 429])
  })
})
