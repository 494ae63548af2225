import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as layout from '#app/routes/dossiers.$dossier/route.tsx'
import * as board from '#app/routes/dossiers.$dossier.bord/route.tsx'
import { createBoard } from '#tests/factories/board.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** Remix itself around the two routes of a board, with a renderer that only counts. */
function remixWithBoard() {
  let rendered = 0
  const route = (id: string, path: string, module: object, parentId?: string) => ({
    [id]: { id, path, module, parentId },
  })
  const render = (_request: Request, status: number, headers: Headers) => {
    rendered += 1
    return new Response('page', { status, headers })
  }
  const build = {
    routes: {
      ...route('routes/dossiers.$dossier', 'dossiers/:dossier', layout),
      ...route('routes/dossiers.$dossier.bord', 'bord', board, 'routes/dossiers.$dossier'),
    },
    entry: { module: { default: render } },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    future: { v3_singleFetch: true, v3_throwAbortReason: true, v3_relativeSplatPath: true },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    mode: 'production',
    isSpaMode: false,
  } as unknown as ServerBuild
  return { handle: createRequestHandler(build, 'production'), rendered: () => rendered }
}

it('an unchanged board is 304 through all of Remix: nothing rendered, two queries, and its headers come along', async () => {
  const { dossier, cast } = await createBoard(database.db, 3)
  const counted = countQueries(database.db)
  const { handle, rendered } = remixWithBoard()
  const cookie = await signedIn(createContext(database.db), cast.member.id)
  const ask = (known?: string) => {
    const request = get(`/dossiers/${dossier.slug}/bord`, cookie)
    if (known) request.headers.set('If-None-Match', known)
    return handle(request, createContext(counted.db))
  }
  await ask() // begins the visit, which the board tells about
  const page = await ask()
  expect([page.status, rendered()]).toEqual([200, 2])
  const etag = page.headers.get('ETag') ?? ''
  const before = counted.count()

  const answer = await ask(etag)

  expect([answer.status, rendered(), counted.count() - before]).toEqual([304, 2, 2])
  expect(await answer.text()).toBe('')
  expect(answer.headers.get('ETag')).toBe(etag)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
})
