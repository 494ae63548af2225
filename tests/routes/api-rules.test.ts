import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_VERSION } from '#app/http/api/version.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { signedIn } from '#tests/setup/requests.ts'
import { clientFor, send } from './api-client.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let id: string
beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
  id = (await createAction(database.db, dossier.id)).id
})
afterAll(() => database.close())

const problem = (answer: Awaited<ReturnType<typeof send>>) => {
  const { status, title, detail, instance } = answer.body
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect([typeof title, typeof detail, status]).toEqual(['string', 'string', answer.status])
  expect(instance).toMatch(/^\/api\/v1/)
  return answer.status
}

describe('who calls', () => {
  it('is asked for, with how', async () => {
    const answer = await send(database.db, '/api/v1/dossiers')
    expect(problem(answer)).toBe(401)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="aanjager"')
  })

  it.each(['Bearer', 'Bearer x', 'Basic abc', 'Bearer aanjager_onbekend', ''])('is not %j', async (value) => {
    const answer = await send(database.db, '/api/v1/dossiers', { headers: { Authorization: value } })
    expect(problem(answer)).toBe(401)
  })

  it('is nobody with a key that was withdrawn, whatever the session', async () => {
    const client = await clientFor(database.db, cast.board.id)
    expect((await client.get('/dossiers')).status).toBe(200)
    await database.db.updateTable('api_keys').set({ revoked_at: new Date() }).execute()
    const Cookie = await signedIn(createContext(database.db), cast.board.id)
    expect((await client.get('/dossiers', { Cookie })).status).toBe(401)
  })

  it('is whoever is signed in, and changes only from our own pages', async () => {
    const Cookie = await signedIn(createContext(database.db), cast.chair.id)
    expect((await send(database.db, '/api/v1/dossiers', { headers: { Cookie } })).status).toBe(200)
    const sendFrom = (headers: Record<string, string>) =>
      send(database.db, `/api/v1/acties/${id}/gebeurtenissen`, {
        method: 'POST',
        headers: { Cookie, 'Content-Type': 'application/json', 'If-Match': '"1"', ...headers },
        body: JSON.stringify({ type: 'describe', title: randomUUID(), weight: 1 }),
      })
    expect(problem(await sendFrom({ Origin: 'https://elders.example' }))).toBe(403)
    expect(problem(await sendFrom({ 'Sec-Fetch-Site': 'cross-site' }))).toBe(403)
    const silent = await sendFrom({})
    expect([problem(silent), silent.body.code]).toEqual([403, 'originNeeded'])
    expect(problem(await sendFrom({ 'Sec-Fetch-Site': 'none' }))).toBe(403)
    expect((await sendFrom({ Origin: 'http://127.0.0.1:3000' })).status).toBe(201)
    expect((await sendFrom({ 'Sec-Fetch-Site': 'same-origin', 'If-Match': '"2"' })).status).toBe(201)
  })

  it('needs no origin with a key', async () => {
    const client = await clientFor(database.db, cast.chair.id)
    const other = await createAction(database.db, dossier.id)
    const step = { type: 'describe', title: randomUUID(), weight: 1 }
    const answer = await client.post(`/acties/${other.id}/gebeurtenissen`, step, { 'If-Match': '"1"' })
    expect(answer.status).toBe(201)
  })
})

describe('every answer', () => {
  const asked = () =>
    [
      ['GET', '/dossiers', 200],
      ['GET', `/dossiers/${dossier.slug}`, 200],
      ['HEAD', `/acties/${id}`, 200],
      ['OPTIONS', `/acties/${id}`, 204],
      ['POST', '/dossiers', 405],
      ['DELETE', `/acties/${id}`, 405],
      ['PUT', `/acties/${id}/gebeurtenissen`, 405],
      ['GET', '/onbekend', 404],
      ['POST', '/onbekend/iets', 404],
      ['GET', '/dossiers/', 404],
      ['GET', '/dossiers?x=1', 400],
      ['GET', `/dossiers/${dossier.slug}?x=1`, 400],
    ] as const

  it('carries the version, is kept by nobody, and is a problem when it is no success', async () => {
    const { key } = await clientFor(database.db, cast.board.id)
    for (const [method, path, status] of asked()) {
      const headers = { Authorization: `Bearer ${key}` }
      const answer = await send(database.db, `/api/v1${path}`, { method, headers })
      expect([method, path, answer.status]).toEqual([method, path, status])
      expect(answer.headers.get('API-Version')).toBe(API_VERSION)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      if (status >= 400) problem(answer)
    }
  })

  it('says which methods there are', async () => {
    const { key } = await clientFor(database.db, cast.board.id)
    const headers = { Authorization: `Bearer ${key}` }
    const allowed = async (path: string, method: string) =>
      (await send(database.db, `/api/v1${path}`, { method, headers })).headers.get('Allow')
    expect(await allowed('/dossiers', 'POST')).toBe('GET, HEAD, OPTIONS')
    expect(await allowed(`/acties/${id}/gebeurtenissen`, 'DELETE')).toBe('GET, HEAD, POST, OPTIONS')
    expect(await allowed(`/acties/${id}/gebeurtenissen`, 'OPTIONS')).toBe('GET, HEAD, POST, OPTIONS')
  })

  it('has no body to a HEAD, and the headers of the GET', async () => {
    const { key } = await clientFor(database.db, cast.board.id)
    const headers = { Authorization: `Bearer ${key}` }
    const get = await send(database.db, `/api/v1/acties/${id}`, { headers })
    const head = await send(database.db, `/api/v1/acties/${id}`, { method: 'HEAD', headers })
    expect(head.text).toBe('')
    expect([...head.headers]).toEqual([...get.headers])
  })

  it('is a problem also when we fail', async () => {
    const broken = database.db.withPlugin({
      transformQuery: () => {
        throw new Error('broken')
      },
      transformResult: async ({ result }) => result,
    })
    const answer = await send(broken, '/api/v1/dossiers', { headers: { Authorization: 'Bearer aanjager_x' } })
    expect(problem(answer)).toBe(500)
    expect(answer.text).not.toContain('broken')
  })
})
