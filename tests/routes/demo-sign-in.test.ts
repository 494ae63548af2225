import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loader as home } from '#app/routes/_index/route.tsx'
import { loader as dossiers } from '#app/routes/dossiers._index/route.tsx'
import { action, loader } from '#app/routes/inloggen/route.tsx'
import { action as signOut } from '#app/routes/uitloggen/route.tsx'
import { createDossier } from '#tests/factories/dossiers.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, cookieOf, get, post } from '#tests/setup/requests.ts'

let database: TestDatabase
const params = {}

beforeAll(async () => {
  database = await createTestDatabase()
  const { id } = await createDossier(database.db, { title: 'Aanpak ondermijning' })
  const demo = (account: string) => ({ email: `${account}@demo.aanjager.example`, is_demo: true })
  await createMember(database.db, id, 'coordinator', demo('coordinator'))
  await createPerson(database.db, { ...demo('admin'), is_admin: true })
  await createPerson(database.db, { email: 'board@demo.aanjager.example' })
})
afterAll(() => database.close())

const signIn = (account: string, path = '/inloggen', mode: 'demo' | 'production' = 'demo') =>
  answerOf(() =>
    action({
      request: post(path, { intent: 'demo', account }),
      params,
      context: createContext(database.db, { mode }),
    }),
  ) as Promise<Response>

describe('demo sign-in', () => {
  test('signs in and goes to the one dossier that there is', async () => {
    const response = await signIn('coordinator')
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toMatch(/^\/dossiers\/./)
    const args = {
      request: get('/dossiers', cookieOf(response)),
      params,
      context: createContext(database.db),
    }
    const page = (await dossiers(args)) as Awaited<ReturnType<typeof dossiers>>
    expect(page.dossiers).toMatchObject([{ title: 'Aanpak ondermijning', role: 'coordinator' }])
  })

  test('goes back to the page that asked to sign in, and only to our own', async () => {
    const back = async (naar: string) =>
      (await signIn('admin', `/inloggen?naar=${encodeURIComponent(naar)}`)).headers.get('Location')
    expect(await back('/beheer?zoek=x')).toBe('/beheer?zoek=x')
    expect(await back('//evil.example')).toBe('/dossiers')
    expect(await back('/\\evil.example')).toBe('/dossiers')
    expect(await back('https://evil.example/')).toBe('/dossiers')
  })

  test('an unknown account or intent is a 400', async () => {
    expect((await signIn('mayor')).status).toBe(400)
    const request = post('/inloggen', { intent: 'dance' })
    const response = await answerOf(() => action({ request, params, context: createContext(database.db) }))
    expect(response).toMatchObject({ status: 400 })
  })

  test('an address that is no demo account does not sign in by button', async () => {
    expect((await signIn('board')).status).toBe(404)
  })

  test('does not exist in production', async () => {
    expect((await signIn('coordinator', '/inloggen', 'production')).status).toBe(400)
    const page = await loader({
      request: get('/inloggen'),
      params,
      context: createContext(database.db, { mode: 'production', origin: 'https://a.example' }),
    })
    expect(page.accounts).toEqual([])
  })

  test('a session of the demo is worth nothing in production', async () => {
    const cookie = cookieOf(await signIn('coordinator'))
    const context = createContext(database.db, { mode: 'production' })
    const response = await answerOf(() => dossiers({ request: get('/dossiers', cookie), params, context }))
    expect(response).toMatchObject({ status: 302 })
  })

  test('the front door leads on', async () => {
    const cookie = cookieOf(await signIn('admin'))
    const door = async (own?: string) =>
      (await home({ request: get('/', own), params, context: createContext(database.db) })).headers.get(
        'Location',
      )
    expect(await door()).toBe('/inloggen')
    expect(await door(cookie)).toBe('/dossiers')
  })

  test('signing out ends the session, also for who kept the cookie', async () => {
    const cookie = cookieOf(await signIn('admin'))
    const out = await signOut({
      request: post('/uitloggen', {}, cookie),
      params,
      context: createContext(database.db),
    })
    expect(out.headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
    const after = await answerOf(() =>
      dossiers({ request: get('/dossiers', cookie), params, context: createContext(database.db) }),
    )
    expect((after as Response).headers.get('Location')).toBe('/inloggen?naar=%2Fdossiers')
  })
})
