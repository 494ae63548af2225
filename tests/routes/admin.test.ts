import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getViewer } from '#app/auth/access.server.ts'
import { isPassword } from '#app/auth/passwords.server.ts'
import { loader as list } from '#app/routes/beheer._index/route.tsx'
import { action as change, loader as one } from '#app/routes/beheer.$account/route.tsx'
import { action as invite, loader as invitePage } from '#app/routes/beheer.uitnodigen/route.tsx'
import { action as accept, loader as look } from '#app/routes/uitnodiging/route.tsx'
import { createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, cookieOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let cookie: string
let admin: { id: string }
const params = {}
const context = () => createContext(database.db)
const password = 'koe paard tafel regen'

beforeAll(async () => {
  database = await createTestDatabase()
  admin = await createPerson(database.db, { name: 'Beheerder', is_admin: true })
  cookie = await signedIn(context(), admin.id)
})
afterAll(() => database.close())
beforeEach(() => database.db.deleteFrom('mails').execute())

type Refused = {
  data: { errors: Record<string, string>; values: Record<string, string> }
  init: ResponseInit
}
const submitInvite = (fields: Record<string, string>, own = cookie) =>
  answerOf(() =>
    invite({
      request: post('/beheer/uitnodigen', { intent: 'invite', ...fields }, own),
      params,
      context: context(),
    }),
  )
const submitFor = (id: string, intent: string, own = cookie) =>
  answerOf(() =>
    change({ request: post(`/beheer/${id}`, { intent }, own), params: { account: id }, context: context() }),
  )
const listed = (zoek = '') =>
  list({ request: get(`/beheer?zoek=${encodeURIComponent(zoek)}`, cookie), params, context: context() })

async function mailedLink(): Promise<string> {
  const { body_text } = await database.db.selectFrom('mails').select('body_text').executeTakeFirstOrThrow()
  const url = new URL(/http:\S+sleutel=\S+/.exec(body_text)?.[0] ?? '')
  return url.pathname + url.search
}

const acceptWith = (path: string, fields: Record<string, string>) =>
  answerOf(() => accept({ request: post(path, { intent: 'accept', ...fields }), params, context: context() }))
const statusOf = async (path: string) =>
  (await look({ request: get(path), params, context: context() })).init?.status ?? 200
const byEmail = (email: string) =>
  database.db.selectFrom('persons').selectAll().where('email', '=', email).executeTakeFirstOrThrow()

test('for who is no admin none of it exists, whatever role they have elsewhere', async () => {
  const { cast } = await createCast(database.db)
  const own = await signedIn(context(), cast.coordinator.id)
  const answers = [
    await answerOf(() => list({ request: get('/beheer', own), params, context: context() })),
    await answerOf(() => invitePage({ request: get('/beheer/uitnodigen', own), params, context: context() })),
    await answerOf(() =>
      one({ request: get(`/beheer/${admin.id}`, own), params: { account: admin.id }, context: context() }),
    ),
    await submitInvite({ name: 'X', email: 'x@y.example', isAdmin: 'on' }, own),
    await submitFor(admin.id, 'close', own),
  ]
  for (const answer of answers) expect(answer).toMatchObject({ status: 404 })
})

describe('the list', () => {
  test('finds by name or address, and a % is just a %', async () => {
    const person = await createPerson(database.db, { name: 'Zoek Mij%' })
    expect((await listed('zoek mij')).accounts.map(({ id }) => id)).toEqual([person.id])
    expect((await listed(person.email.toUpperCase())).accounts).toHaveLength(1)
    expect((await listed('%')).accounts.map(({ id }) => id)).toEqual([person.id])
    expect((await listed('bestaat niet')).accounts).toEqual([])
  })
})

describe('an invitation', () => {
  const email = () => `genodigde-${crypto.randomUUID().slice(0, 8)}@gemeente.example`

  test('leads to an account with a name and a password of one’s own, signed in', async () => {
    const address = email()
    expect(await submitInvite({ name: 'Anna', email: address })).toMatchObject({ status: 303 })
    expect((await listed(address)).accounts).toMatchObject([{ state: 'invited' }])
    const link = await mailedLink()
    expect(await statusOf(link)).toBe(200)
    const response = (await acceptWith(link, {
      name: 'Anna de Vries',
      functionTitle: 'Wethouder',
      password,
    })) as Response
    expect(response.status).toBe(303)
    const viewer = await getViewer({ request: get('/', cookieOf(response)), params, context: context() })
    expect(viewer).toMatchObject({ name: 'Anna de Vries', email: address, isAdmin: false })
    const row = await byEmail(address)
    expect(row.function_title).toBe('Wethouder')
    expect(await isPassword(row.password_hash, password)).toBe(true)
    expect((await listed(address)).accounts).toMatchObject([{ state: 'active' }])
  })

  test('works once, and a bad password does not use it up', async () => {
    await submitInvite({ name: 'Bas', email: email() })
    const link = await mailedLink()
    const bad = (await acceptWith(link, { name: 'Bas Bakker', password: 'wachtwoord123' })) as Refused
    expect(bad.init.status).toBe(400)
    expect(Object.keys(bad.data.errors)).toEqual(['password'])
    expect(bad.data.values).toEqual({ name: 'Bas Bakker', functionTitle: '' })
    expect(await acceptWith(link, { name: 'Bas', password })).toMatchObject({ status: 303 })
    expect(await acceptWith(link, { name: 'Iemand anders', password })).toMatchObject({
      init: { status: 410 },
    })
    expect(await statusOf(link)).toBe(410)
  })

  test('is valid for seven days', async () => {
    const address = email()
    await submitInvite({ name: 'Cor', email: address })
    const { id } = await byEmail(address)
    const link = await database.db
      .selectFrom('sign_in_links')
      .selectAll()
      .where('person_id', '=', id)
      .executeTakeFirstOrThrow()
    const days = (link.expires_at.getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
    await database.db
      .updateTable('sign_in_links')
      .set({ expires_at: new Date() })
      .where('person_id', '=', id)
      .execute()
    expect(await statusOf(await mailedLink())).toBe(410)
    expect((await listed(address)).accounts).toMatchObject([{ state: 'inviteExpired' }])
  })

  test('sent again makes the earlier one void', async () => {
    const address = email()
    await submitInvite({ name: 'Dirk', email: address })
    const first = await mailedLink()
    await database.db.deleteFrom('mails').execute()
    expect(await submitFor((await byEmail(address)).id, 'resend')).toMatchObject({ status: 303 })
    expect(await statusOf(first)).toBe(410)
    expect(await statusOf(await mailedLink())).toBe(200)
  })

  test('is not sent again to who has an account', async () => {
    expect(await submitFor(admin.id, 'resend')).toMatchObject({ init: { status: 409 } })
  })

  test('can go into a dossier, which the log then says', async () => {
    const { dossier } = await createCast(database.db)
    const address = email()
    await submitInvite({ name: 'Els', email: address, dossier: dossier.id, role: 'coordinator' })
    const { id } = await byEmail(address)
    const events = await database.db
      .selectFrom('events')
      .select(['type', 'actor_id', 'payload'])
      .where('dossier_id', '=', dossier.id)
      .where('subject_id', '=', id)
      .execute()
    expect(events).toEqual([{ type: 'addMember', actor_id: admin.id, payload: { role: 'coordinator' } }])
  })

  test('names every problem at once and keeps what was typed', async () => {
    const { dossier } = await createCast(database.db)
    const fields = { email: 'geen adres', functionTitle: 'Wethouder', dossier: dossier.id }
    const { data, init } = (await submitInvite(fields)) as Refused
    expect(init.status).toBe(400)
    expect(Object.keys(data.errors).toSorted()).toEqual(['email', 'name', 'role'])
    expect(data.values).toMatchObject(fields)
    const taken = await createPerson(database.db)
    expect(await submitInvite({ name: 'X', email: taken.email })).toMatchObject({
      data: { errors: { email: expect.stringContaining('al een account') } },
    })
    const unknown = { name: 'X', email: email(), dossier: crypto.randomUUID(), role: 'member' }
    expect(await submitInvite(unknown)).toMatchObject({ data: { errors: { dossier: expect.any(String) } } })
  })
})

describe('closing an account', () => {
  test('signs its owner out everywhere, and opening it lets them in again', async () => {
    const person = await createPerson(database.db)
    const own = await signedIn(context(), person.id)
    const viewer = () => getViewer({ request: get('/', own), params, context: context() })
    expect(await submitFor(person.id, 'close')).toMatchObject({ status: 303 })
    expect(await viewer()).toBeUndefined()
    expect((await listed(person.email)).accounts).toMatchObject([{ state: 'closed' }])
    expect(await submitFor(person.id, 'open')).toMatchObject({ status: 303 })
    expect(await viewer()).toBeUndefined()
    expect((await listed(person.email)).accounts).toMatchObject([{ state: 'active' }])
  })

  test('is refused for the last admin', async () => {
    expect(await submitFor(admin.id, 'close')).toMatchObject({ init: { status: 409 } })
  })

  test('of nobody is a 404, and an unknown step a 400', async () => {
    expect(await submitFor(crypto.randomUUID(), 'close')).toMatchObject({ status: 404 })
    expect(await submitFor('geen-id', 'close')).toMatchObject({ status: 404 })
    expect(await submitFor(admin.id, 'delete')).toMatchObject({ status: 400 })
  })
})
