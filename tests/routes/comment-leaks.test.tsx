import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addComment } from '#app/services/comments/add-comment.server.ts'
import { changeComment } from '#app/services/comments/change-comment.server.ts'
import type { Standing } from '#app/services/comments/speaker.server.ts'
import { partnerHears } from '#app/services/live/sight.ts'
import { CommentThread } from '#app/ui/comments/comment-thread.tsx'
import type { Database } from '#db/database.ts'
import { listNews } from '#db/queries/live.ts'
import { createMember } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { takeNewMails } from '#tests/setup/new-mails.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'
import type { Place } from '#workflows/rooms.ts'
import { clientFor } from './api-client.ts'
import { asPartner, byLink, contentOf, laidWithPartners, mailedLink } from './partner-pages.ts'

/**
 * PRODUCT: "internal remarks that partners can read" is what people complain of elsewhere. Words that nobody would say
 * by chance stand in the internal room, in what a remark said before, in the name of who was called there, and in the
 * room of the other partner. LIEC then opens everything there is.
 */
const SECRETS = ['ZEEPAARD', 'OCTOPUS', 'Koraalvis', 'KWAL', 'MOSSEL']

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
const modules = import.meta.glob<{ loader?: Loader }>('/app/routes/*/route.{ts,tsx}')

let database: TestDatabase
let db: Kysely<Database>
let made: Awaited<ReturnType<typeof laidWithPartners>>
let secretId: string
let otherId: string

const internal: Place = { room: 'internal', organisationId: null }
const partners: Place = { room: 'partners', organisationId: null }
const withCcv = () => ({ room: 'partner', organisationId: made.ccv.id }) as const
const withLiec = () => ({ room: 'partner', organisationId: made.liec.id }) as const
const owner = (): Standing => ({ personId: made.cast.member.id, actionId: made.actionId })

async function say(standing: Standing, place: Place, body: string, mentions: string[] = []) {
  const answer = await addComment(db, { ...standing, place, body, mentions, key: undefined })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.id
}

beforeAll(async () => {
  database = await createTestDatabase()
  db = database.db
  made = await laidWithPartners(db)
  const called = await createMember(db, made.dossier.id, 'adviser', { name: 'Kora Koraalvis' })
  secretId = await say(owner(), internal, 'MOSSEL: wat het eerst zei', [called.id])
  const edit = { type: 'editComment', body: 'ZEEPAARD, @Kora Koraalvis', expectedVersion: 1 } as const
  await changeComment(db, { ...owner(), commentId: secretId, change: edit, key: undefined })
  otherId = await say(
    { personId: made.ccv.contact.id, alignmentId: made.otherId },
    withCcv(),
    'OCTOPUS, van het CCV',
  )
  await say(owner(), withCcv(), 'KWAL, aan het CCV', [made.ccv.contact.id])
  await say(owner(), withLiec(), 'Voor LIEC alleen')
  await say(owner(), partners, 'Voor alle partners')
})
afterAll(() => database.close())

/** All that an answer says, as text. */
async function wordsOf(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) return JSON.stringify(answer)
  if (answer.headers.get('Content-Type')?.includes('event-stream')) {
    await answer.body?.cancel()
    return ''
  }
  return Buffer.from(await answer.arrayBuffer()).toString('utf8')
}

const expectNoSecret = (words: string) => {
  for (const secret of SECRETS) expect(words).not.toContain(secret)
}

const searches = () => [
  '',
  '?kamer=internal&reacties=alle',
  `?kamer=${made.ccv.id}`,
  '?reacties=alle',
  '?zoek=ZEEPAARD',
  '?geschiedenis=alles',
]

describe('LIEC, with an account', () => {
  it.each(Object.keys(modules).map((path) => path.split('/')[3] ?? ''))(
    'finds nothing secret at %s',
    async (name) => {
      const { loader } =
        (await modules[Object.keys(modules).find((p) => p.split('/')[3] === name) ?? '']?.()) ?? {}
      if (!loader) return
      const cookie = await signedIn(createContext(db), made.liec.contact.id)
      const own = { dossier: made.dossier.slug, nummer: '1', organisatie: made.liec.id, type: 'start' }
      for (const id of [made.alignmentId, made.otherId, made.actionId])
        for (const search of searches()) {
          const context = createContext(db)
          const params = { ...own, id, persoon: made.cast.member.id }
          const request = get(`/${name}${search}`, cookie)
          expectNoSecret(await wordsOf(await answerOf(() => loader({ request, params, context } as never))))
        }
    },
  )

  it('sees its own two rooms, in words that tell of no other', async () => {
    const partner = await asPartner(db, made.liec.contact.id)
    const { page } = contentOf(await partner.open(made.alignmentId)) as unknown as Awaited<
      ReturnType<typeof import('#app/routes/afstemmingen.$id/route.tsx').loader>
    >
    expect(page.thread.comments.map(({ body }) => body)).toEqual(['Voor LIEC alleen', 'Voor alle partners'])
    expect(page.thread.rooms.map(({ room }) => room)).toEqual(['partner', 'partners'])
    const html = renderToStaticMarkup(
      <CommentThread thread={page.thread} nonce="een-nonce" refused={undefined} here="/hier" />,
    )
    expect(html).toContain('Voor LIEC alleen')
    for (const word of ['Alleen wij', 'intern', 'slot', made.ccv.short_name, made.ccv.contact.name])
      expect(html).not.toContain(word)
  })

  it('changes nothing that it cannot see: it is not there', async () => {
    const partner = await asPartner(db, made.liec.contact.id)
    for (const commentId of [secretId, otherId])
      for (const intent of ['editComment', 'resolveComment', 'reopenComment']) {
        const form = { intent, commentId, body: 'Anders', version: '1', nonce: `${intent}-${commentId}` }
        expect(contentOf(await partner.send(made.alignmentId, form)).status).toBe(404)
      }
    for (const room of ['internal', made.ccv.id]) {
      const form = { intent: 'comment', room, body: 'Hallo', nonce: `nonce-in-${room}` }
      const answer = contentOf(await partner.send(made.alignmentId, form))
      expect([answer.status, Object.keys(answer.errors as object)]).toEqual([400, ['room']])
    }
  })
})

it('the personal link opens its own two rooms and no more', async () => {
  const personId = made.liec.contact.id
  const link = byLink(db, await mailedLink(db, { alignmentId: made.alignmentId, personId }))
  for (const search of searches()) {
    const words = await wordsOf(await link.open(search))
    expectNoSecret(words)
    if (search === '') expect(words).toContain('Voor LIEC alleen')
  }
  const form = { intent: 'comment', room: 'partners', body: 'Dank.', nonce: 'nonce-van-de-link' }
  expect(contentOf(await link.send(form))).toMatchObject({ status: 303 })
  expect(await wordsOf(await link.open())).toContain('Dank.')
})

it('the API gives LIEC no more', async () => {
  const client = await clientFor(db, made.liec.contact.id)
  const paths = [made.alignmentId, made.otherId].flatMap((id) =>
    ['', '/gebeurtenissen', '/reacties'].map((rest) => `/afstemmingen/${id}${rest}`),
  )
  const more = [`/acties/${made.actionId}/reacties`, `/acties/${made.actionId}/gebeurtenissen`, '/dossiers']
  for (const path of [...paths, ...more]) expectNoSecret((await client.get(path)).text)
  const { body } = await client.get(`/afstemmingen/${made.alignmentId}/reacties`)
  const rooms = (body.results as { kamer: string }[]).map(({ kamer }) => kamer)
  expect(new Set(rooms)).toEqual(new Set(['partner', 'partners']))
})

it('no export and no search of the dossier’s own people holds a remark', async () => {
  const cookie = await signedIn(createContext(db), made.cast.coordinator.id)
  for (const name of ['dossiers.$dossier.tabel[.]csv', 'dossiers.$dossier.tabel']) {
    const path = Object.keys(modules).find((p) => p.split('/')[3] === name) ?? ''
    const { loader } = (await modules[path]?.()) ?? {}
    const request = get('/x?zoek=ZEEPAARD', cookie)
    const params = { dossier: made.dossier.slug }
    const words = await wordsOf(await loader?.({ request, params, context: createContext(db) } as never))
    expectNoSecret(words.replaceAll('zoek=ZEEPAARD', '').replaceAll('"ZEEPAARD"', ''))
    expect(words).not.toContain('Signalen delen')
  }
})

it('no mail to LIEC holds a secret; the one who was called got hers', async () => {
  const mails = await takeNewMails(db)
  const toLiec = mails.filter(({ recipient }) => recipient === made.liec.contact.email)
  expect(toLiec.length).toBeGreaterThan(0)
  expectNoSecret(JSON.stringify(toLiec))
  expect(mails.filter(({ body_text }) => body_text.includes('MOSSEL'))).toHaveLength(1)
})

it('live updates tell LIEC that something was said in its rooms, and of no other remark', async () => {
  const news = await listNews(db, made.dossier.id, 0, 1_000)
  const rooms = news.filter(({ subject }) => subject === 'comment')
  const heard = rooms.filter((event) => partnerHears(event, new Set([made.liec.id])))
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.length).toBeLessThan(rooms.length)
  for (const { room, organisation_id } of heard)
    expect(room === 'partners' || organisation_id === made.liec.id).toBe(true)
  expectNoSecret(JSON.stringify(news))
})

it('the board and the adviser read every room, and see in each remark which it is', async () => {
  for (const role of ['board', 'adviser'] as const) {
    const { text, body } = await (await clientFor(db, made.cast[role].id)).get(
      `/acties/${made.actionId}/reacties`,
    )
    for (const secret of SECRETS) expect(text).toContain(secret)
    const labels = (body.results as { kamerLabel: string }[]).map(({ kamerLabel }) => kamerLabel)
    expect(labels).toContain('Alleen wij')
    expect(labels).toContain(`Wij en ${made.ccv.short_name}`)
  }
})
