import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'
import { createDossier } from '#tests/factories/dossiers.ts'
import { createOrganisation } from '#tests/factories/partners.ts'
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

test('who has none, or more than one, begins at the list', async () => {
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
  for (const { id } of [both, await createPerson(db)]) expect(await firstPage(db, id)).toBe('/dossiers')
})

test('who is a partner and nothing else begins at what they are asked to answer', async () => {
  const { db } = database
  const dossier = await createDossier(db)
  const partner = await createMember(db, dossier.id, 'partner')
  const { contact } = await createOrganisation(db, dossier.id)
  for (const { id } of [partner, contact]) expect(await firstPage(db, id)).toBe('/afstemmingen')
})
