import { afterAll, beforeEach, expect, test } from 'vitest'
import { action, loader } from '#app/routes/beheer.dossiers._index/route.tsx'
import { findRole } from '#db/queries/memberships.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let admin: { id: string; name: string }
const path = '/beheer/dossiers'

beforeEach(async () => {
  await database?.close()
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
  admin = await createPerson(database.db, { is_admin: true })
})
afterAll(() => database.close())

const args = (request: Request) => ({ request, params: {}, context: createContext(database.db) })
const cookie = (person = admin) => signedIn(createContext(database.db), person.id)

async function appoint(coordinator: string, by = admin) {
  const fields = { intent: 'appoint', dossier: dossier.id, coordinator }
  return answerOf(async () => action(args(post(path, fields, await cookie(by)))))
}

const close = (personId: string) =>
  database.db.updateTable('persons').set({ deactivated_at: new Date() }).where('id', '=', personId).execute()

const events = () =>
  database.db
    .selectFrom('events')
    .select(['type', 'subject_id', 'actor_id', 'payload'])
    .where('dossier_id', '=', dossier.id)
    .where('subject', '=', 'member')
    .execute()

test('the page names coordinators, points out who lacks one, and shows nothing of a dossier', async () => {
  const page = async () => (await loader(args(get(path, await cookie())))) as { orphans: unknown[] }
  expect(await page()).toMatchObject({ dossiers: [{ id: dossier.id }], orphans: [], accounts: [] })
  await close(cast.coordinator.id)
  const shown = await page()
  expect(shown.orphans).toMatchObject([{ id: dossier.id }])
  expect(shown).toMatchObject({
    dossiers: [{ coordinators: [{ name: cast.coordinator.name, closed: true }] }],
  })
})

test('a newcomer is let in as coordinator; the log and a mail say so', async () => {
  const person = await createPerson(database.db)
  await close(cast.coordinator.id)
  expect(await appoint(person.id)).toMatchObject({ status: 303 })
  expect(await findRole(database.db, dossier.id, person.id)).toBe('coordinator')
  expect(await events()).toEqual([
    { type: 'addMember', subject_id: person.id, actor_id: admin.id, payload: { role: 'coordinator' } },
  ])
  const mails = await database.db.selectFrom('mails').select('recipient').execute()
  expect(mails).toEqual([{ recipient: person.email }])
})

test('somebody who takes part already changes roles', async () => {
  await close(cast.coordinator.id)
  expect(await appoint(cast.member.id)).toMatchObject({ status: 303 })
  expect(await events()).toMatchObject([
    { type: 'changeRole', payload: { role: 'coordinator', from: 'member' } },
  ])
  expect(await appoint(cast.member.id), 'sent twice').toMatchObject({ status: 303 })
  expect(await events()).toHaveLength(1)
})

test('where a coordinator works, or for a closed account, nothing happens', async () => {
  expect(await appoint(cast.member.id)).toMatchObject({ init: { status: 409 } })
  await close(cast.coordinator.id)
  expect(await appoint(cast.coordinator.id)).toMatchObject({
    data: { errors: { coordinator: 'Kies iemand met een open account.' } },
  })
  expect(await events()).toEqual([])
})

test('nobody but an admin can do this', async () => {
  await close(cast.coordinator.id)
  expect(await appoint(cast.chair.id, cast.chair)).toMatchObject({ status: 404 })
  expect(await events()).toEqual([])
})
