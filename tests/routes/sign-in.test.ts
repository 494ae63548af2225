import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getViewer } from '#app/auth/access.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { action, loader } from '#app/routes/inloggen/route.tsx'
import { signIn } from '#app/text/sign-in.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, cookieOf, get, post } from '#tests/setup/requests.ts'

let database: TestDatabase
let person: { id: string; email: string }
const password = 'vier fietsen in de gracht'
const params = {}
const production = { mode: 'production', origin: 'https://aanjager.example' } as const

beforeAll(async () => {
  database = await createTestDatabase()
  person = await createPerson(database.db, { password_hash: await hashPassword(password) })
})
afterAll(() => database.close())

let client = 0
type Options = { path?: string; cookie?: string; clientAddress?: string; origin?: string }

/** Each sign-in comes from a client of its own, unless the test is about one that tries again and again. */
async function submit(fields: Record<string, string>, options: Options = {}) {
  client += 1
  const {
    path = '/inloggen',
    cookie,
    clientAddress = `10.0.0.${client}`,
    origin = production.origin,
  } = options
  const context = createContext(database.db, { ...production, origin, clientAddress })
  return answerOf(() => action({ request: post(path, fields, cookie), params, context }))
}

const withPassword = (given: string, email = person.email, options: Options = {}) =>
  submit({ intent: 'password', email, password: given }, options)

type Refused = { data: { email: string; errors: Record<string, string> }; init: ResponseInit }

const viewerOf = (cookie: string) =>
  getViewer({ request: get('/', cookie), params, context: createContext(database.db, production) })

describe('signing in with a password', () => {
  test('opens a session and goes where the visitor was heading', async () => {
    const response = (await withPassword(password, ` ${person.email.toUpperCase()} `, {
      path: '/inloggen?naar=/dossiers/x/bord',
    })) as Response
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/dossiers/x/bord')
    expect(await viewerOf(cookieOf(response))).toMatchObject({ id: person.id })
  })

  test('sets a cookie that scripts cannot read, other sites cannot send, and that needs https', async () => {
    const header = ((await withPassword(password)) as Response).headers.get('Set-Cookie')
    expect(header).toMatch(/; HttpOnly/)
    expect(header).toMatch(/; SameSite=Lax/)
    expect(header).toMatch(/; Secure/)
    expect(header).toMatch(/; Path=\//)
    const local = (await withPassword(password, person.email, {
      origin: 'http://127.0.0.1:3000',
    })) as Response
    expect(local.headers.get('Set-Cookie')).not.toMatch(/Secure/)
  })

  test('begins a new session and ends the one that the browser had', async () => {
    const first = cookieOf((await withPassword(password)) as Response)
    const second = cookieOf((await withPassword(password, person.email, { cookie: first })) as Response)
    expect(second).not.toBe(first)
    expect(await viewerOf(first)).toBeUndefined()
    expect(await viewerOf(second)).toMatchObject({ id: person.id })
  })

  test('does not take over a session that somebody planted', async () => {
    const planted = `aanjager=${encodeURIComponent(btoa(JSON.stringify('a-token-of-somebody-else')))}`
    const response = (await withPassword(password, person.email, { cookie: planted })) as Response
    expect(cookieOf(response)).not.toBe(planted)
    expect(await viewerOf(planted)).toBeUndefined()
  })

  test('says the same for a wrong password, an unknown address, and accounts without one', async () => {
    const { db } = database
    const withoutPassword = await createPerson(db)
    const closed = await createPerson(db, { password_hash: await hashPassword(password) })
    await db.updateTable('persons').set({ deactivated_at: new Date() }).where('id', '=', closed.id).execute()
    const demo = await createPerson(db, { is_demo: true, password_hash: await hashPassword(password) })
    const answers = [
      await withPassword('iets heel anders'),
      await withPassword(password, 'niemand@gemeente.example'),
      await withPassword(password, withoutPassword.email),
      await withPassword(password, closed.email),
      await withPassword(password, demo.email),
    ] as Refused[]
    for (const { data, init } of answers) {
      expect(init.status).toBe(400)
      expect(data.errors).toEqual({ form: signIn.account.wrong })
    }
  })

  test('keeps the address that was typed, never the password; all errors at once', async () => {
    const empty = (await submit({ intent: 'password', email: '', password: '' })) as Refused
    expect(Object.keys(empty.data.errors)).toEqual(['email', 'password'])
    const malformed = (await submit({ intent: 'password', email: 'lid@', password: 'geheim123' })) as Refused
    expect(malformed.data.email).toBe('lid@')
    expect(JSON.stringify(malformed)).not.toContain('geheim123')
  })

  test('stops who guesses, also with the right password, and says for how long', async () => {
    const { email } = await createPerson(database.db, { password_hash: await hashPassword(password) })
    for (let n = 0; n < 10; n += 1) await withPassword(`fout ${n}`, email)
    const refused = (await withPassword(password, email)) as Refused
    expect(refused.init.status).toBe(429)
    expect(new Headers(refused.init.headers).get('Retry-After')).toBe('900')
    expect(refused.data.errors.form).toContain('15 minuten')
    expect(refused.data.email).toBe(email)
  })

  test('stops one client that tries many addresses', async () => {
    const clientAddress = '192.0.2.77'
    for (let n = 0; n < 50; n += 1)
      await submit({ intent: 'password', email: `${n}@x.example`, password: 'x' }, { clientAddress })
    const refused = (await withPassword(password, person.email, { clientAddress })) as Refused
    expect(refused.init.status).toBe(429)
  }, 60_000)
})

test('the page tells who is signed in already, and offers to go on', async () => {
  const cookie = cookieOf((await withPassword(password)) as Response)
  const page = await loader({
    request: get('/inloggen?naar=//evil.example', cookie),
    params,
    context: createContext(database.db, production),
  })
  expect(page).toMatchObject({ viewer: { name: expect.any(String) }, returnTo: '/dossiers', isDemo: false })
})

test('what is no form is a 400', async () => {
  const request = new Request('http://127.0.0.1:3000/inloggen', {
    method: 'POST',
    body: '{"intent":"demo"}',
    headers: { 'Content-Type': 'application/json' },
  })
  const answer = await answerOf(() => action({ request, params, context: createContext(database.db) }))
  expect(answer).toMatchObject({ status: 400 })
})

test('a cookie that we did not sign is nobody, and a new SESSION_SECRET signs everyone out', async () => {
  const cookie = cookieOf((await withPassword(password)) as Response)
  const [name, value = ''] = cookie.split('=')
  const unsigned = decodeURIComponent(value).split('.')[0] ?? ''
  expect(await viewerOf(`${name}=${encodeURIComponent(unsigned)}`)).toBeUndefined()
  const context = createContext(database.db, production)
  const settings = { ...context.settings, sessionSecret: 'een ander geheim van ten minste 32 tekens' }
  const later = { request: get('/', cookie), params, context: { ...context, settings } }
  expect(await getViewer(later)).toBeUndefined()
  expect(await viewerOf(cookie)).toMatchObject({ id: person.id })
})
