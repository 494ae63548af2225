import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader as list } from '#app/routes/postvak._index/route.tsx'
import { loader as one } from '#app/routes/postvak.$bericht/route.tsx'
import { sendSignInLink } from '#app/services/sign-in/sign-in-link.server.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get } from '#tests/setup/requests.ts'

let database: TestDatabase
let id: string
const demo = () => createContext(database.db)
const production = () => createContext(database.db, { mode: 'production' })

beforeAll(async () => {
  database = await createTestDatabase()
  const { email } = await createPerson(database.db)
  await sendSignInLink(demo(), { email, returnTo: undefined })
  ;({ id } = await database.db.selectFrom('mails').select('id').executeTakeFirstOrThrow())
})
afterAll(() => database.close())

const read = (bericht: string, context = demo()) =>
  answerOf(() => one({ request: get(`/postvak/${bericht}`), params: { bericht }, context }))

test('in the demo anyone reads the mail: the link to sign in with lies there', async () => {
  const { mails } = await list({ request: get('/postvak'), params: {}, context: demo() })
  expect(mails).toMatchObject([{ id, subject: 'Uw link om in te loggen' }])
  expect(await read(id)).toMatchObject({
    mail: { text: expect.stringContaining('/inloggen/link?sleutel=') },
  })
})

test('in production there is no such page', async () => {
  const answer = await answerOf(() => list({ request: get('/postvak'), params: {}, context: production() }))
  expect(answer).toMatchObject({ status: 404 })
  expect(await read(id, production())).toMatchObject({ status: 404 })
})

test('a mail that is not there is a 404', async () => {
  expect(await read(crypto.randomUUID())).toMatchObject({ status: 404 })
  expect(await read('geen-id')).toMatchObject({ status: 404 })
})
