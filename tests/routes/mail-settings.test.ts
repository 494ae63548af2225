import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { action as accountAction, loader as accountLoader } from '#app/routes/account/route.tsx'
import { action, loader } from '#app/routes/afmelden.$token/route.tsx'
import { readMailSettings, saveMailSettings, settingsUrl } from '#app/services/mail/mail-settings.server.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let person: { id: string; email: string }
let token: string
const unknown = 'x'.repeat(43)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  person = await createPerson(database.db)
  const url = await database.db
    .transaction()
    .execute((trx) => settingsUrl(trx, 'https://a.example', person.id))
  token = url.split('/').at(-1) ?? ''
})

const context = () => createContext(database.db)
const settings = () => readMailSettings(database.db, person.id)
const open = (key = token) =>
  answerOf(() =>
    Promise.resolve(loader({ request: get(`/afmelden/${key}`), params: { token: key }, context: context() })),
  )
const send = (request: Request, key = token) =>
  answerOf(() => Promise.resolve(action({ request, params: { token: key }, context: context() })))
const submit = (fields: Record<string, string>, key = token) => send(post(`/afmelden/${key}`, fields), key)

describe('the address under a digest', () => {
  test('shows whose mail it is about and what they get, and changes nothing by being opened', async () => {
    expect(await open()).toMatchObject({ kind: 'settings', email: person.email, digest: 'daily', news: true })
    expect(await settings()).toEqual({ digest: 'daily', news: true })
  })

  test('leaves by one POST of a mail program: no session, no redirect', async () => {
    const answer = await submit({ 'List-Unsubscribe': 'One-Click' })
    expect(answer).toMatchObject({ data: { kind: 'left' } })
    expect(answer).not.toBeInstanceOf(Response)
    expect(await settings()).toEqual({ digest: 'none', news: true })
    expect(await submit({ 'List-Unsubscribe': 'One-Click' })).toMatchObject({ data: { kind: 'left' } })
  })

  test('takes that POST as multipart too', async () => {
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    await send(new Request('http://127.0.0.1:3000/x', { method: 'POST', body }))
    expect(await settings()).toMatchObject({ digest: 'none' })
  })

  test('leaves by its own button, and offers to come back', async () => {
    const answer = (await submit({ intent: 'leave' })) as Response
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`/afmelden/${token}?klaar=afgemeld`)
    expect(await settings()).toMatchObject({ digest: 'none' })
    expect(await submit({ intent: 'mailSettings', digest: 'weekly', news: 'on' })).toMatchObject({
      status: 303,
    })
    expect(await settings()).toEqual({ digest: 'weekly', news: true })
  })

  test('refuses what is no choice, and an unknown form', async () => {
    expect(await submit({ intent: 'mailSettings', digest: 'hourly' })).toMatchObject({
      data: { errors: { digest: expect.any(String) } },
      init: { status: 400 },
    })
    expect(await submit({ intent: 'toString' })).toMatchObject({ status: 400 })
    expect(await settings()).toEqual({ digest: 'daily', news: true })
  })

  test('of another person changes only theirs; one that nobody has is not there', async () => {
    const other = await createPerson(database.db)
    await submit({ intent: 'leave' })
    expect(await readMailSettings(database.db, other.id)).toEqual({ digest: 'daily', news: true })
    expect(await open(unknown)).toMatchObject({ data: { kind: 'gone' }, init: { status: 404 } })
    expect(await submit({ intent: 'leave' }, unknown)).toMatchObject({ init: { status: 404 } })
  })

  test('opens nothing any more when its account is closed', async () => {
    const persons = database.db.updateTable('persons').set({ deactivated_at: new Date() })
    await persons.where('id', '=', person.id).execute()
    expect(await open()).toMatchObject({ init: { status: 404 } })
  })
})

describe('the account page', () => {
  const asked = async (fields?: Record<string, string>) => {
    const cookie = await signedIn(context(), person.id)
    const request = fields ? post('/account', fields, cookie) : get('/account', cookie)
    return { request, params: {}, context: context() }
  }

  test('shows what mail one gets, and keeps another choice', async () => {
    expect(await accountLoader(await asked())).toMatchObject({ mail: { digest: 'daily', news: true } })
    const args = await asked({ intent: 'mailSettings', digest: 'none' })
    expect(await answerOf(() => accountAction(args))).toMatchObject({ status: 303 })
    expect(await settings()).toEqual({ digest: 'none', news: false })
  })

  test('says at the field what is wrong', async () => {
    const args = await asked({ intent: 'mailSettings' })
    expect(await answerOf(() => accountAction(args))).toMatchObject({
      data: { section: 'mail', errors: { digest: expect.any(String) } },
      init: { status: 400 },
    })
  })
})

test('who begins again keeps the moment; another change does not move it', async () => {
  const { db } = database
  const until = () =>
    db
      .selectFrom('mail_settings')
      .select('digested_until')
      .where('person_id', '=', person.id)
      .executeTakeFirst()
  const now = new Date('2027-03-01T12:00:00Z')
  await saveMailSettings(db, person.id, { digest: 'weekly' }, now)
  expect(await until()).toEqual({ digested_until: null })
  await saveMailSettings(db, person.id, { digest: 'none' }, now)
  await saveMailSettings(db, person.id, { digest: 'daily' }, now)
  expect(await until()).toEqual({ digested_until: now })
})
