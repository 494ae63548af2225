import { afterAll, beforeAll, expect, test } from 'vitest'
import { appointAdmin } from '#app/services/accounts/appoint-admin.server.ts'
import { acceptInvitation } from '#app/services/sign-in/invitation.server.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const appoint = (email: string) =>
  appointAdmin(
    { db: database.db, settings: { origin: 'https://aanjager.example' } },
    { email, name: 'Anna de Vries' },
  )
const rowOf = (email: string) =>
  database.db.selectFrom('persons').selectAll().where('email', '=', email).executeTakeFirstOrThrow()

test('the first admin gets an account and an invitation, also when asked twice', async () => {
  const email = 'eerste@gemeente.example'
  const first = await appoint(email)
  const second = await appoint(email)
  expect(await rowOf(email)).toMatchObject({ is_admin: true, password_hash: null })
  const tokenOf = (url = '') => new URL(url).searchParams.get('sleutel') ?? ''
  const account = { name: 'Anna', function_title: null, password_hash: 'x' }
  expect(await acceptInvitation(database.db, tokenOf(first.invitation), account)).toBeUndefined()
  expect(await acceptInvitation(database.db, tokenOf(second.invitation), account)).toBeDefined()
  expect((await appoint(email)).invitation).toBeUndefined()
})

test('an account that is there, even closed, becomes an admin and keeps its name', async () => {
  const { email, name } = await createPerson(database.db, { password_hash: 'x' })
  const closed = { deactivated_at: new Date() }
  await database.db.updateTable('persons').set(closed).where('email', '=', email).execute()
  expect(await appoint(email)).toEqual({ invitation: undefined })
  expect(await rowOf(email)).toMatchObject({ name, is_admin: true, deactivated_at: null })
})
