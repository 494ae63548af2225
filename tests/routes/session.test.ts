import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViewer } from '#app/auth/session.server.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const DAY_MS = 24 * 60 * 60_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)
/** In days from now, to a tenth: the test takes its time too. */
const days = (moment: Date) => Math.round((moment.getTime() - Date.now()) / (DAY_MS / 10)) / 10

/** Uses a session that began, was last used and ends on these days; answers whether it held, and until when. */
async function use({ began, seen, ends }: { began: number; seen: number; ends: number }) {
  const { db } = database
  const { settings } = createContext(db)
  const person = await createPerson(db)
  const cookie = await signedIn(createContext(db), person.id)
  const moments = {
    created_at: daysFromNow(began),
    last_seen_at: daysFromNow(seen),
    expires_at: daysFromNow(ends),
  }
  const session = () => db.updateTable('sessions').where('person_id', '=', person.id)
  await session().set(moments).execute()
  const viewer = await findViewer(db, get('/', cookie), settings)
  const { expires_at } = await session()
    .set({ person_id: person.id })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return { held: viewer?.id === person.id, ends: days(expires_at) }
}

test('a session that is used holds two weeks more', async () => {
  expect(await use({ began: -13, seen: -13, ends: 1 })).toEqual({ held: true, ends: 14 })
})

test('it is renewed at most once a day', async () => {
  expect(await use({ began: -3, seen: -0.5, ends: 13.5 })).toEqual({ held: true, ends: 13.5 })
  expect(await use({ began: -3, seen: -1.1, ends: 12.9 })).toEqual({ held: true, ends: 14 })
})

test('it never holds longer than ninety days', async () => {
  expect(await use({ began: -85, seen: -2, ends: 2 })).toEqual({ held: true, ends: 5 })
  expect(await use({ began: -89, seen: -1, ends: 1 })).toEqual({ held: true, ends: 1 })
})

test('a session of which the time has passed is over', async () => {
  expect(await use({ began: -15, seen: -15, ends: -1 })).toEqual({ held: false, ends: -1 })
})
