import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lostFormOf } from '#app/auth/lost-form.server.ts'
import * as layout from '#app/routes/dossiers.$dossier/route.tsx'
import * as actionRoute from '#app/routes/dossiers.$dossier.acties.$nummer/route.tsx'
import { SignedOutPage } from '#app/ui/signed-out-page.tsx'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
let path: string
let params: { dossier: string; nummer: string }
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
  const { number } = await createAction(database.db, cast.dossier.id)
  params = { dossier: cast.dossier.slug, nummer: String(number) }
  path = `/dossiers/${params.dossier}/acties/${params.nummer}`
})
afterAll(() => database.close())

const nonce = '8c0d2c2e-5b44-4f0f-9a0c-0d7f4f3f5b1e'

/** Sends a form without a session; answers with the page that it gets. */
async function lose(request: Request) {
  const context = createContext(database.db)
  const answer = await answerOf(() => actionRoute.action({ request, params, context }))
  expect(answer).toMatchObject({ status: 401 })
  const lost = lostFormOf(context)
  if (!lost) throw new Error('nothing was kept')
  return {
    context,
    lost,
    page: renderToStaticMarkup(<SignedOutPage lost={lost} entryScript="/entry.js" />),
  }
}

test('what somebody typed after their session ended comes back, to be sent once more', async () => {
  const fields = { intent: 'comment', nonce, body: 'akkoord </textarea> & door\r\nmorgen' }
  const cookie = await signedIn(createContext(database.db), cast.cast.member.id)
  const { page, lost } = await lose(post(path, fields))
  expect(page).toContain('U bent uitgelogd; wat u typte is nog niet bewaard')
  expect(page).toMatch(/<textarea[^>]*name="body"[^>]*>akkoord &lt;\/textarea&gt; &amp; door\r\nmorgen</)
  expect(page).toContain('<input type="hidden" name="intent" value="comment"/>')
  expect(page).toContain(`<input type="hidden" name="nonce" value="${nonce}"/>`)
  expect(page).toMatch(/<a [^>]*target="_blank"/)
  expect(page).toContain('Opnieuw versturen')

  expect(lost.fields).toEqual(Object.entries(fields))
  const again = { request: post(path, Object.fromEntries(lost.fields), cookie), params }
  const context = createContext(database.db)
  expect(await answerOf(() => actionRoute.action({ ...again, context }))).toMatchObject({ status: 303 })
  const comments = await database.db.selectFrom('comments').select('body').execute()
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('morgen')])
})

test('the pages around the form say the same; who only looks goes to sign in', async () => {
  const { context } = await lose(post(path, { intent: 'comment', body: 'Eens' }))
  const around = (ask: object) =>
    answerOf(() => layout.loader({ request: get(path), params, context: ask as typeof context }))
  expect(await around(context)).toMatchObject({ status: 401 })
  expect(await around(createContext(database.db))).toMatchObject({ status: 302 })
})

test('passwords and files are not given back, and the page says so', async () => {
  const body = new FormData()
  body.append('title', 'Notulen')
  body.append('current', 'oud en geheim')
  body.append('password', 'nieuw en geheim')
  body.append('file', new File(['inhoud van het bestand'], 'notulen.txt'))
  const { page } = await lose(new Request(get(path).url, { method: 'POST', body }))
  expect(page).not.toMatch(/geheim|inhoud van|notulen\.txt/)
  expect(page).toContain('>Notulen</textarea>')
  expect(page).toContain('Het bestand dat u koos')
  expect(page).toContain('Wachtwoorden vult u')
  expect(page.toLowerCase()).toContain('enctype="multipart/form-data"')
})
