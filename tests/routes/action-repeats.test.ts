import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages, statusOf } from './action-pages.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
})
afterAll(() => database.close())

const report = { health: 'onTrack', report: 'Het gesprek is gevoerd.' }

async function started() {
  const { dossier, cast: people } = cast
  const action = await createAction(database.db, dossier.id)
  const [coordinatorId, ownerId] = [people.coordinator.id, people.member.id]
  await startAction(database.db, action.id, { coordinatorId, ownerId })
  const pages = openActionPages(database.db, dossier.slug, action.number)
  return { action, member: await pages.as(ownerId) }
}

it('what Back brings again, with a new nonce and version, happens once', async () => {
  const { member } = await started()
  const first = await member.post('reportProgress', report)
  const again = await member.post('reportProgress', report)
  const comments = [
    await member.postOnPage('comment', { body: 'Mooi.' }),
    await member.postOnPage('comment', { body: 'Mooi.' }),
  ]
  expect([first, again, ...comments].map(statusOf)).toEqual([303, 303, 303, 303])
  const page = await member.page()
  expect([page.updates.length, page.thread.comments.length]).toEqual([1, 1])
})

it('the same words count again when something happened in between', async () => {
  const { action, member } = await started()
  await member.submit('reportProgress', report)
  await act(database.db, action.id, cast.cast.coordinator.id, { type: 'savePlan', plan: 'Anders' })
  await member.submit('reportProgress', report)
  expect((await member.page()).updates).toHaveLength(2)
})
