import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getViewer } from '#app/auth/access.server.ts'
import { hashPassword, isPassword } from '#app/auth/passwords.server.ts'
import { action as ask } from '#app/routes/inloggen/route.tsx'
import { loader as look, action as use } from '#app/routes/inloggen_.link/route.tsx'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, cookieOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let person: { id: string; email: string }
let client = 0
const params = {}
const production = { mode: 'production', origin: 'https://aanjager.example' } as const
const context = () => createContext(database.db, { ...production, clientAddress: `10.9.0.${client}` })

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  client += 1
  await database.db.deleteFrom('mails').execute()
  person = await createPerson(database.db)
})

async function askFor(email: string, path = '/inloggen') {
  const request = post(path, { intent: 'link', email })
  return (await answerOf(() => ask({ request, params, context: context() }))) as Response
}

/** The path of the link in the newest mail. */
async function mailedLink(): Promise<string> {
  const { body_text } = await database.db.selectFrom('mails').select('body_text').executeTakeFirstOrThrow()
  const url = new URL(/https:\S+/.exec(body_text)?.[0] ?? '')
  return url.pathname + url.search
}

const press = (path: string, fields: Record<string, string> = { intent: 'signIn' }) =>
  answerOf(() => use({ request: post(path, fields), params, context: context() }))
const open = async (path: string) =>
  (await look({ request: get(path), params, context: context() })).init?.status
const viewerOf = (cookie: string) => getViewer({ request: get('/', cookie), params, context: context() })

describe('a link to sign in', () => {
  test('comes by mail and signs in', async () => {
    expect((await askFor(person.email, '/inloggen?naar=/dossiers/x')).headers.get('Location')).toBe(
      '/inloggen?link=verstuurd&naar=%2Fdossiers%2Fx',
    )
    const response = (await press(await mailedLink())) as Response
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/dossiers/x')
    expect(response.headers.get('Set-Cookie')).toMatch(/HttpOnly.*Secure|Secure.*HttpOnly/)
    expect(await viewerOf(cookieOf(response))).toMatchObject({ id: person.id })
  })

  test('is not used up by looking at it', async () => {
    await askFor(person.email)
    const link = await mailedLink()
    expect([await open(link), await open(link), await open(link)]).toEqual([undefined, undefined, undefined])
    expect(await press(link)).toMatchObject({ status: 303 })
  })

  test('works once, also when it is pressed twice at the same moment', async () => {
    await askFor(person.email)
    const link = await mailedLink()
    const answers = await Promise.all([press(link), press(link)])
    expect(answers.filter((answer) => answer instanceof Response && answer.status === 303)).toHaveLength(1)
    expect(await press(link)).toMatchObject({ init: { status: 410 } })
    expect(await open(link)).toBe(410)
  })

  test('makes the other open links of this person void', async () => {
    await askFor(person.email)
    const first = await mailedLink()
    await database.db.deleteFrom('mails').execute()
    await askFor(person.email)
    await press(await mailedLink())
    expect(await press(first)).toMatchObject({ init: { status: 410 } })
  })

  test('expires after 15 minutes', async () => {
    await askFor(person.email)
    const link = await mailedLink()
    const { expires_at } = await database.db
      .selectFrom('sign_in_links')
      .select('expires_at')
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    const left = expires_at.getTime() - Date.now()
    expect(left).toBeGreaterThan(14 * 60_000)
    expect(left).toBeLessThanOrEqual(15 * 60_000)
    await database.db.updateTable('sign_in_links').set({ expires_at: new Date() }).execute()
    expect(await press(link)).toMatchObject({ init: { status: 410 } })
  })

  test('is worth nothing once the account is closed', async () => {
    await askFor(person.email)
    const link = await mailedLink()
    const closed = { deactivated_at: new Date() }
    await database.db.updateTable('persons').set(closed).where('id', '=', person.id).execute()
    expect(await press(link)).toMatchObject({ init: { status: 410 } })
  })

  test('stands in the database as a digest only', async () => {
    await askFor(person.email)
    const token = new URLSearchParams((await mailedLink()).split('?')[1]).get('sleutel') ?? ''
    const rows = await database.db.selectFrom('sign_in_links').selectAll().execute()
    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('is no invitation, and made-up keys open nothing', async () => {
    expect(await open('/inloggen/link?sleutel=verzonnen')).toBe(410)
    expect(await open('/inloggen/link')).toBe(410)
  })
})

describe('asking for a link', () => {
  test('answers the same, and as slowly, whether the address is known or not', async () => {
    const timed = async (email: string) => {
      const began = performance.now()
      const response = await askFor(email)
      return { ms: performance.now() - began, status: response.status, to: response.headers.get('Location') }
    }
    const known = await timed(person.email)
    const unknown = await timed('niemand@gemeente.example')
    expect(unknown).toMatchObject({ status: known.status, to: known.to })
    expect(known.ms).toBeGreaterThanOrEqual(295)
    expect(unknown.ms).toBeGreaterThanOrEqual(295)
    const mails = await database.db.selectFrom('mails').select('recipient').execute()
    expect(mails).toEqual([{ recipient: person.email }])
  })

  test('is stopped after three times for one address, known or not', async () => {
    for (const email of [person.email, 'niemand-anders@gemeente.example']) {
      for (let n = 0; n < 3; n += 1) expect((await askFor(email)).status).toBe(303)
      expect(await askFor(email)).toMatchObject({ init: { status: 429 }, data: { email } })
    }
  })
})

describe('a forgotten password', () => {
  test('is replaced through the link, which ends every other session', async () => {
    const elsewhere = await signedIn(context(), person.id)
    await askFor(person.email)
    const link = await mailedLink()
    const short = await press(link, { intent: 'newPassword', password: 'kort' })
    expect(short).toMatchObject({ init: { status: 400 }, data: { errors: { password: expect.any(String) } } })
    const response = (await press(link, {
      intent: 'newPassword',
      password: 'koe paard tafel regen',
    })) as Response
    expect(await viewerOf(cookieOf(response))).toMatchObject({ id: person.id })
    expect(await viewerOf(elsewhere)).toBeUndefined()
    const { password_hash } = await database.db
      .selectFrom('persons')
      .select('password_hash')
      .where('id', '=', person.id)
      .executeTakeFirstOrThrow()
    expect(await isPassword(password_hash, 'koe paard tafel regen')).toBe(true)
  })

  test('stays as it was when only signing in', async () => {
    const kept = await hashPassword('oud wachtwoord blijft')
    await database.db
      .updateTable('persons')
      .set({ password_hash: kept })
      .where('id', '=', person.id)
      .execute()
    await askFor(person.email)
    await press(await mailedLink(), { intent: 'signIn', password: 'koe paard tafel regen' })
    const { password_hash } = await database.db
      .selectFrom('persons')
      .select('password_hash')
      .where('id', '=', person.id)
      .executeTakeFirstOrThrow()
    expect(password_hash).toBe(kept)
  })
})
