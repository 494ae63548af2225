import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader } from '#app/routes/dossiers._index/route.tsx'
import { createAction, createCast, createDossier } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
const context = () => createContext(database.db)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const listFor = async (personId: string) =>
  loader({ request: get('/dossiers', await signedIn(context(), personId)), params: {}, context: context() })

test('shows one’s own dossiers only, with both progress figures', async () => {
  const { db } = database
  const { dossier, cast } = await createCast(db, { title: 'Van mij' })
  await createDossier(db, { title: 'Van een ander' })
  const [given, kept] = [await createAction(db, dossier.id), await createAction(db, dossier.id)]
  await act(db, given.id, cast.coordinator.id, { type: 'withdraw', reason: 'Dubbel.' })
  await act(db, kept.id, cast.coordinator.id, { type: 'describe', title: 'Zwaar', weight: 5 })
  const { dossiers } = await listFor(cast.member.id)
  expect(dossiers).toMatchObject([
    {
      title: 'Van mij',
      role: 'member',
      progress: { byCount: { done: 0, total: 1 }, byWeight: { done: 0, total: 5 } },
    },
  ])
})

test('tells a partner that there is a dossier, not how far it is', async () => {
  const { cast } = await createCast(database.db)
  const { dossiers } = await listFor(cast.partner.id)
  expect(dossiers).toMatchObject([{ role: 'partner', isReadable: false, progress: undefined }])
})

test('is empty for an admin without a role', async () => {
  const admin = await createPerson(database.db, { is_admin: true })
  expect(await listFor(admin.id)).toMatchObject({ viewer: { isAdmin: true }, dossiers: [] })
})
