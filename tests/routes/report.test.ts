import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader } from '#app/routes/dossiers.$dossier.rapport._index/route.tsx'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { reportWith, review, startImport } from '#tests/factories/imports.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
const db = () => database.db

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(db())
  dossier = made.dossier
  cast = made.cast
})
afterAll(() => database.close())

async function open(personId: string, search = '', headers: Record<string, string> = {}) {
  const context = createContext(db())
  const request = get(`/dossiers/${dossier.slug}/rapport${search}`, await signedIn(context, personId))
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
  const answer = await answerOf(() => loader({ request, params: { dossier: dossier.slug }, context }))
  if (answer instanceof Response) return { status: answer.status, page: undefined, etag: null }
  const { init, data } = answer as unknown as { init: { headers: Record<string, string> }; data: Page }
  return { status: 200, page: data, etag: init.headers.ETag ?? null }
}
type Page = Extract<Awaited<ReturnType<typeof loader>>, { data: unknown }>['data']

const importOf = async (recommendations: string[]) => {
  const personId = cast.coordinator.id
  const importId = await startImport(db(), { dossierId: dossier.id, personId }, recommendations)
  return { importId, confirm: () => review(db(), { importId, personId, event: { type: 'confirm' } }) }
}

test('tells from an empty dossier through a review to a report with its recommendations', async () => {
  const empty = await open(cast.member.id)
  expect(empty.page).toMatchObject({ reports: [], canImport: false, report: undefined })
  const { importId, confirm } = await importOf(['Stel een loket in', 'Deel kennis'])

  expect((await open(cast.coordinator.id)).page).toMatchObject({
    report: undefined,
    openImports: [{ id: importId, kept: 2 }],
  })
  expect((await open(cast.member.id)).page).toMatchObject({ openImports: [] })

  await confirm()
  const { page } = await open(cast.member.id)
  expect(page?.report).toMatchObject({ body: reportWith(['Stel een loket in', 'Deel kennis']) })
  const places = page?.recommendations.map(({ start_offset, end_offset, action_number, action_state }) => ({
    words: page.report?.body.slice(start_offset ?? 0, end_offset ?? 0),
    action_number,
    action_state,
  }))
  expect(places).toEqual([
    { words: 'Stel een loket in', action_number: 1, action_state: 'draft' },
    { words: 'Deel kennis', action_number: 2, action_state: 'draft' },
  ])
})

test('opens the report that was asked for, or that holds a recommendation; else the newest', async () => {
  const { confirm } = await importOf(['Een derde aanbeveling'])
  await confirm()
  const [newest, oldest] = (await open(cast.board.id)).page?.reports ?? []
  expect((await open(cast.board.id)).page?.report?.id).toBe(newest?.id)
  expect((await open(cast.board.id, `?rapport=${oldest?.id}`)).page?.report?.id).toBe(oldest?.id)
  expect((await open(cast.board.id, '?aanbeveling=2')).page?.report?.id).toBe(oldest?.id)
  expect((await open(cast.board.id, '?aanbeveling=x&rapport=y')).page?.report?.id).toBe(newest?.id)
})

test('answers 304 while nothing in the dossier changed', async () => {
  const { etag } = await open(cast.chair.id)
  expect((await open(cast.chair.id, '', { 'If-None-Match': etag ?? '' })).status).toBe(304)
  await importOf(['Een vierde aanbeveling'])
  expect((await open(cast.chair.id, '', { 'If-None-Match': etag ?? '' })).status).toBe(200)
})

test('does not exist for a partner', async () => {
  expect((await open(cast.partner.id)).status).toBe(404)
})
