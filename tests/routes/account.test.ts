import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getViewer } from '#app/auth/access.server.ts'
import { hashPassword, isPassword } from '#app/auth/passwords.server.ts'
import { action, loader } from '#app/routes/account/route.tsx'
import { findCallerByApiKey } from '#app/services/sign-in/api-key.server.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, cookieOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let person: { id: string; email: string }
let cookie: string
let client = 0
const params = {}
const old = 'vier fietsen in de gracht'
const fresh = 'koe paard tafel regen'
const context = () => createContext(database.db, { clientAddress: `10.3.0.${client}` })

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  client += 1
  person = await createPerson(database.db, { name: 'Lid A', password_hash: await hashPassword(old) })
  cookie = await signedIn(context(), person.id)
})

type Answer = {
  data: { section: string; errors: Record<string, string>; values: Record<string, string>; newKey?: string }
  init: ResponseInit
}
const submit = (fields: Record<string, string>, own = cookie) =>
  answerOf(() => action({ request: post('/account', fields, own), params, context: context() }))
const page = (own = cookie) => loader({ request: get('/account', own), params, context: context() })
const viewerOf = (own: string) => getViewer({ request: get('/', own), params, context: context() })
const row = () =>
  database.db.selectFrom('persons').selectAll().where('id', '=', person.id).executeTakeFirstOrThrow()

test('who is not signed in goes to sign in first, and comes back', async () => {
  const answer = (await answerOf(() => page(''))) as Response
  expect(answer.headers.get('Location')).toBe('/inloggen?naar=%2Faccount')
  const posted = (await submit({ intent: 'profile', name: 'X' }, '')) as Response
  expect(posted.status).toBe(401)
})

test('an unknown intent is a 400', async () => {
  expect(await submit({ intent: 'toString' })).toMatchObject({ status: 400 })
})

describe('own details', () => {
  test('are saved', async () => {
    const response = await submit({ intent: 'profile', name: ' Anna de Vries ', functionTitle: 'Wethouder' })
    expect(response).toMatchObject({ status: 303 })
    expect(await row()).toMatchObject({ name: 'Anna de Vries', function_title: 'Wethouder' })
  })

  test('are refused with all errors and what was typed', async () => {
    const long = 'x'.repeat(161)
    const { data, init } = (await submit({ intent: 'profile', name: ' ', functionTitle: long })) as Answer
    expect(init.status).toBe(400)
    expect(Object.keys(data.errors).toSorted()).toEqual(['functionTitle', 'name'])
    expect(data.values.functionTitle).toBe(long)
  })
})

describe('the password', () => {
  test('changes, ends the other sessions and begins a new one here', async () => {
    const elsewhere = await signedIn(context(), person.id)
    const response = (await submit({ intent: 'password', current: old, password: fresh })) as Response
    expect(response.status).toBe(303)
    expect(await isPassword((await row()).password_hash, fresh)).toBe(true)
    expect(await viewerOf(elsewhere)).toBeUndefined()
    expect(await viewerOf(cookie)).toBeUndefined()
    expect(await viewerOf(cookieOf(response))).toMatchObject({ id: person.id })
  })

  test('does not change without the current one', async () => {
    const { data } = (await submit({ intent: 'password', current: 'niet dit', password: fresh })) as Answer
    expect(Object.keys(data.errors)).toEqual(['current'])
    expect(await isPassword((await row()).password_hash, old)).toBe(true)
  })

  test('must be a good one, and is never sent back', async () => {
    const { data } = (await submit({ intent: 'password', password: 'wachtwoord123' })) as Answer
    expect(Object.keys(data.errors).toSorted()).toEqual(['current', 'password'])
    expect(JSON.stringify(data)).not.toContain('wachtwoord123')
  })

  test('is chosen without a current one by who has none yet', async () => {
    const newcomer = await createPerson(database.db)
    const own = await signedIn(context(), newcomer.id)
    expect(await submit({ intent: 'password', password: fresh }, own)).toMatchObject({ status: 303 })
  })

  test('cannot be guessed by who sits at an open screen', async () => {
    for (let n = 0; n < 10; n += 1)
      await submit({ intent: 'password', current: `fout ${n}`, password: fresh })
    expect(await submit({ intent: 'password', current: old, password: fresh })).toMatchObject({
      init: { status: 429 },
    })
  })

  test('is not for demo accounts, which visitors share', async () => {
    const demo = await createPerson(database.db, { is_demo: true })
    const own = await signedIn(context(), demo.id)
    expect(await submit({ intent: 'password', password: fresh }, own)).toMatchObject({ status: 403 })
  })
})

test('signing out everywhere ends every session of this person, and nobody else’s', async () => {
  const elsewhere = await signedIn(context(), person.id)
  const other = await createPerson(database.db)
  const others = await signedIn(context(), other.id)
  expect((await page()).sessions.map(({ isHere }) => isHere).toSorted()).toEqual([false, true])
  const response = (await submit({ intent: 'signOutEverywhere' })) as Response
  expect(response.headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
  expect(await viewerOf(cookie)).toBeUndefined()
  expect(await viewerOf(elsewhere)).toBeUndefined()
  expect(await viewerOf(others)).toMatchObject({ id: other.id })
})

describe('API keys', () => {
  const create = (keyName = 'weekrapport', nonce: string = randomUUID()) =>
    submit({ intent: 'createKey', keyName, nonce })

  test('are shown once, kept as a digest, and open the door for their owner', async () => {
    const { data, init } = (await create()) as Answer
    const key = data.newKey ?? ''
    expect(key).toMatch(/^aanjager_[\w-]{43}$/)
    expect(new Headers(init.headers).get('Cache-Control')).toBe('no-store')
    expect(await findCallerByApiKey(context(), key)).toMatchObject({ id: person.id, isAdmin: false })
    const kept = await database.db.selectFrom('api_keys').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(key.slice(9))
    const { keys } = await page()
    expect(keys).toMatchObject([{ name: 'weekrapport' }])
    expect(JSON.stringify(keys)).not.toContain(key.slice(9))
  })

  test('are made once, however often the form is sent', async () => {
    const nonce = randomUUID()
    await create('twee keer', nonce)
    const again = (await create('twee keer', nonce)) as Response
    expect(again.headers.get('Location')).toBe('/account?klaar=sleutel-gemaakt')
    expect((await page()).keys).toHaveLength(1)
  })

  test('stop working when they are revoked, and when the account is closed', async () => {
    const first = ((await create()) as Answer).data.newKey ?? ''
    const second = ((await create('ander')) as Answer).data.newKey ?? ''
    const { keys } = await page()
    const id = keys.find(({ name }) => name === 'weekrapport')?.id ?? ''
    expect(await submit({ intent: 'revokeKey', key: id })).toMatchObject({ status: 303 })
    expect(await findCallerByApiKey(context(), first)).toBeUndefined()
    expect(await findCallerByApiKey(context(), second)).toBeDefined()
    const closed = { deactivated_at: new Date() }
    await database.db.updateTable('persons').set(closed).where('id', '=', person.id).execute()
    expect(await findCallerByApiKey(context(), second)).toBeUndefined()
  })

  test('of somebody else do not exist here', async () => {
    await create()
    const id = (await page()).keys[0]?.id ?? ''
    const stranger = await createPerson(database.db)
    const own = await signedIn(context(), stranger.id)
    expect(await submit({ intent: 'revokeKey', key: id }, own)).toMatchObject({ status: 404 })
    expect(await submit({ intent: 'revokeKey', key: 'x' }, own)).toMatchObject({ status: 404 })
    expect((await page()).keys).toHaveLength(1)
  })

  test('need a name', async () => {
    expect(await create(' ')).toMatchObject({ data: { errors: { keyName: expect.any(String) } } })
  })

  test('of a demo account open nothing in production', async () => {
    const demo = await createPerson(database.db, { is_demo: true })
    const own = await signedIn(context(), demo.id)
    const fields = { intent: 'createKey', keyName: 'demo', nonce: randomUUID() }
    const key = ((await submit(fields, own)) as Answer).data.newKey ?? ''
    expect(await findCallerByApiKey(context(), key)).toBeDefined()
    const production = createContext(database.db, { mode: 'production' })
    expect(await findCallerByApiKey(production, key)).toBeUndefined()
  })
})
