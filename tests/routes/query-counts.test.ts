import { afterAll, beforeAll, expect, it } from 'vitest'
import * as accounts from '#app/routes/beheer._index/route.tsx'
import * as dossiers from '#app/routes/dossiers._index/route.tsx'
import * as members from '#app/routes/dossiers.$dossier.leden/route.tsx'
import * as report from '#app/routes/dossiers.$dossier.rapport._index/route.tsx'
import { createAction, createCast, createDossier } from '#tests/factories/dossiers.ts'
import { review, startImport } from '#tests/factories/imports.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

type Loader = (args: {
  request: Request
  params: Record<string, string>
  context: ReturnType<typeof createContext>
}) => Promise<unknown>

/** How many queries one look at a page takes. */
async function queriesOf(loader: Loader, personId: string, slug = '') {
  const { db, count } = countQueries(database.db)
  const request = get('/', await signedIn(createContext(database.db), personId))
  await loader({ request, params: { dossier: slug }, context: createContext(db) })
  return count()
}

it('the list of dossiers asks as often for 1 dossier as for 8', async () => {
  const { db } = database
  const counts: number[] = []
  for (const size of [1, 8]) {
    const person = await createPerson(db)
    for (let n = 0; n < size; n++) {
      const { id } = await createDossier(db)
      await db
        .insertInto('memberships')
        .values({
          dossier_id: id,
          person_id: person.id,
          role: 'member',
          visited_at: null,
          previous_visit_at: null,
        })
        .execute()
      await createAction(db, id)
    }
    counts.push(await queriesOf(dossiers.loader, person.id))
  }
  expect(counts[1]).toBe(counts[0])
})

it('the members ask as often for 7 people as for 27', async () => {
  const { dossier, cast } = await createCast(database.db)
  const few = await queriesOf(members.loader, cast.chair.id, dossier.slug)
  for (let n = 0; n < 20; n++) await createMember(database.db, dossier.id, 'member')
  expect(await queriesOf(members.loader, cast.chair.id, dossier.slug)).toBe(few)
})

it('the report asks as often with 2 recommendations as with 30', async () => {
  const counts: number[] = []
  for (const size of [2, 30]) {
    const { dossier, cast } = await createCast(database.db)
    const personId = cast.coordinator.id
    const texts = Array.from({ length: size }, (_, n) => `Stel voorziening ${n + 1} in`)
    const importId = await startImport(database.db, { dossierId: dossier.id, personId }, texts)
    await review(database.db, { importId, personId, event: { type: 'confirm' } })
    counts.push(await queriesOf(report.loader, cast.member.id, dossier.slug))
  }
  expect(counts[1]).toBe(counts[0])
})

it('the accounts ask as often for few people as for 20 more', async () => {
  const admin = await createPerson(database.db, { is_admin: true })
  const few = await queriesOf(accounts.loader, admin.id)
  for (let n = 0; n < 20; n++) await createPerson(database.db)
  expect(await queriesOf(accounts.loader, admin.id)).toBe(few)
})
