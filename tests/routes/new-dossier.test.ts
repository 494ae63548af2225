import { afterAll, beforeAll, expect, test } from 'vitest'
import { action, loader } from '#app/routes/beheer.dossiers.nieuw/route.tsx'
import { findDossierFor } from '#db/queries/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let admin: string
let person: { id: string; email: string }
const path = '/beheer/dossiers/nieuw'

beforeAll(async () => {
  database = await createTestDatabase()
  const context = createContext(database.db)
  admin = await signedIn(context, (await createPerson(database.db, { is_admin: true })).id)
  person = await createPerson(database.db)
})
afterAll(() => database.close())

const args = (request: Request) => ({ request, params: {}, context: createContext(database.db) })
const make = (fields: Record<string, string>, cookie = admin) =>
  answerOf(() => action(args(post(path, { intent: 'createDossier', ...fields }, cookie))))

test('an admin makes a dossier and names its coordinator, who then has it', async () => {
  const answer = await make({ title: 'Energie in de wijk', coordinator: person.id })
  expect(answer).toMatchObject({ status: 303 })
  const dossier = await findDossierFor(database.db, 'energie-in-de-wijk', person.id)
  expect(dossier).toMatchObject({ title: 'Energie in de wijk', role: 'coordinator', seq: 2 })
  const mails = await database.db.selectFrom('mails').select(['recipient', 'subject']).execute()
  expect(mails).toEqual([
    { recipient: person.email, subject: 'U doet mee in het dossier Energie in de wijk' },
  ])
})

test('an address that is taken, and everything that is missing, is said at its field', async () => {
  await make({ title: 'Wonen', coordinator: person.id })
  const taken = await make({ title: 'Wonen', coordinator: person.id })
  expect(taken).toMatchObject({ data: { errors: { address: expect.stringContaining('wonen') } } })
  const empty = await make({ address: 'Met Spaties', description: 'x' })
  expect(empty).toMatchObject({
    init: { status: 400 },
    data: {
      errors: { title: 'Vul dit in.', coordinator: expect.any(String), address: expect.any(String) },
      values: { description: 'x' },
    },
  })
})

test('a coordinator must have an account', async () => {
  const answer = await make({ title: 'Onbekend', coordinator: crypto.randomUUID() })
  expect(answer).toMatchObject({ data: { errors: { coordinator: 'Kies iemand met een open account.' } } })
})

test('does not exist for who is no admin', async () => {
  const cookie = await signedIn(createContext(database.db), person.id)
  expect(await make({ title: 'X', coordinator: person.id }, cookie)).toMatchObject({ status: 404 })
  expect(await answerOf(() => loader(args(get(path, cookie))))).toMatchObject({ status: 404 })
})
