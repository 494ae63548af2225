import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'
import { createDossier } from '#tests/factories/dossiers.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('who has one dossier begins there', async () => {
  const { db } = database
  const dossier = await createDossier(db)
  const { id } = await createMember(db, dossier.id, 'member')
  expect(await firstPage(db, id)).toBe(`/dossiers/${dossier.slug}`)
})

test('who has none, more than one, or one that they may not read, begins at the list', async () => {
  const { db } = database
  const [one, other] = [await createDossier(db), await createDossier(db)]
  const both = await createMember(db, one.id, 'member')
  await db
    .insertInto('memberships')
    .values({
      dossier_id: other.id,
      person_id: both.id,
      role: 'chair',
      visited_at: null,
      previous_visit_at: null,
    })
    .execute()
  const partner = await createMember(db, one.id, 'partner')
  for (const { id } of [both, partner, await createPerson(db)])
    expect(await firstPage(db, id)).toBe('/dossiers')
})
