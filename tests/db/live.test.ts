import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loader } from '#app/routes/dossiers.$dossier.live/route.ts'
import { createLive, type Live } from '#app/services/live/live.server.ts'
import { type OpenDatabase, openDatabase } from '#db/client.server.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { readStream } from '#tests/setup/read-stream.ts'
import { get, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let live: Live
beforeAll(async () => {
  database = await createTestDatabase()
  live = createLive(createContext(database.db))
  await live.listen(database.listen)
})
afterAll(async () => {
  await live.stop()
  await database.close()
})

const assigned = (ownerId: string) => ({ type: 'assign', ownerId, certainty: 'notAgreed' }) as const

async function prepare() {
  const { dossier, cast } = await createCast(database.db)
  const action = await createAction(database.db, dossier.id)
  const step = () => act(database.db, action.id, cast.coordinator.id, assigned(cast.member.id))
  return { dossier, cast, step }
}

async function open(slug: string, personId: string, at = live, search = '') {
  const context = { ...createContext(database.db), live: at }
  const request = get(`/dossiers/${slug}/live${search}`, await signedIn(context, personId))
  return readStream(await loader({ request, params: { dossier: slug }, context }))
}

it('who looks on is told which action changed, and not what it holds', async () => {
  const { dossier, cast, step } = await prepare()
  const stream = await open(dossier.slug, cast.board.id)
  await step()
  expect(await stream.until(1)).toEqual([
    { id: '2', event: 'news', data: '{"actions":[1],"alignments":[],"kinds":["action"]}' },
  ])
  await stream.leave()
})

it('what happened between the page and its stream is told at once, and what was seen is not told again', async () => {
  const { dossier, cast, step } = await prepare()
  await step()
  const late = await open(dossier.slug, cast.board.id, live, '?vanaf=1')
  expect((await late.until(1)).map(({ id }) => id)).toEqual(['2'])
  const upToDate = await open(dossier.slug, cast.board.id, live, '?vanaf=2')
  expect(await upToDate.until(1, 100)).toEqual([])
  await late.leave()
  await upToDate.leave()
})

it('a change through one process reaches the streams of the other', async ({ skip }) => {
  if (!database.url) return skip('PGlite serves one process')
  const { dossier, cast, step } = await prepare()
  const other: OpenDatabase = await openDatabase({ databaseUrl: database.url })
  const theirs = createLive(createContext(other.db))
  await theirs.listen(other.listen)
  const stream = await open(dossier.slug, cast.chair.id, theirs)
  await step()
  expect((await stream.until(1)).map(({ id }) => id)).toEqual(['2'])
  await theirs.stop()
  expect(await stream.untilEnd()).toBe(true)
  await other.close()
})

it('what was committed while nobody listened is told when we listen again', async ({ skip }) => {
  if (!database.url) return skip('PGlite has one connection, in this process')
  const { dossier, cast, step } = await prepare()
  const stream = await open(dossier.slug, cast.chair.id)
  await stream.until(1, 50)
  const killer = new Client(database.url)
  await killer.connect()
  await killer.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = 'listen aanjager_news'`)
  await step()
  expect((await stream.until(1)).map(({ id }) => id)).toEqual(['2'])
  await killer.end()
  await stream.leave()
})
