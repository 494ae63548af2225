import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as ofPartner } from '#app/routes/afstemmingen.live/route.ts'
import { loader as ofLink } from '#app/routes/antwoord.$token_.live/route.ts'
import { loader as ofDossier } from '#app/routes/dossiers.$dossier.live/route.ts'
import { addComment } from '#app/services/comments/add-comment.server.ts'
import { createLive, type Live } from '#app/services/live/live.server.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createAction } from '#tests/factories/dossiers.ts'
import { agree, align, createOrganisation, putPartner } from '#tests/factories/partners.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { readStream } from '#tests/setup/read-stream.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'
import type { Place } from '#workflows/rooms.ts'
import { mailedLink } from './partner-pages.ts'

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

type Loader = typeof ofDossier
async function open(loader: Loader, personId: string, { slug = '', from = '' } = {}) {
  const context = { ...createContext(database.db), live }
  const request = get(`/live${from && `?vanaf=${from}`}`, await signedIn(context, personId))
  const answer = await answerOf(() => loader({ request, params: { dossier: slug }, context }))
  return readStream(answer as Response)
}

/** Nothing came, not even later than what comes at once. */
const SILENCE_MS = 150

async function prepare() {
  const { dossier, cast, partners, actions } = await createAligning(database.db, ['A', 'B'])
  const [a, b] = partners
  const [action] = actions
  if (!a || !b || !action) throw new Error('the cast is not complete')
  const say = (place: Place) =>
    addComment(database.db, {
      ...{ actionId: action.id, personId: cast.coordinator.id, body: 'Een opmerking.', place },
      key: randomUUID(),
    })
  return { dossier, cast, a, b, action, alignments: action.alignments, say }
}

describe('a partner hears of its own alignments and rooms, and of nothing else', () => {
  it('its own answer, which the other partner does not hear', async () => {
    const { a, b, alignments } = await prepare()
    const [streamOfA, streamOfB] = [await open(ofPartner, a.contact.id), await open(ofPartner, b.contact.id)]
    await agree(database.db, alignments.A ?? '', a.contact.id)
    const [told] = await streamOfA.until(1)
    expect(JSON.parse(told?.data ?? '')).toEqual({
      ...{ actions: [1], alignments: [alignments.A], kinds: ['alignment'] },
    })
    expect(await streamOfB.until(1, SILENCE_MS)).toEqual([])
  })

  it('a remark in its room, or to all partners; not one inside, nor one to the other partner', async () => {
    const { a, b, say } = await prepare()
    const [streamOfA, streamOfB] = [await open(ofPartner, a.contact.id), await open(ofPartner, b.contact.id)]
    await say({ room: 'internal', organisationId: null })
    await say({ room: 'partner', organisationId: b.id })
    expect(await streamOfB.until(1)).toHaveLength(1)
    expect(await streamOfA.until(1, SILENCE_MS)).toEqual([])
    await say({ room: 'partners', organisationId: null })
    expect((await streamOfA.until(1)).map(({ data }) => JSON.parse(data).kinds)).toEqual([['comment']])
  })

  it('not a byte more for what is not its own, and an id that counts nothing of others', async () => {
    const { cast, a, action, alignments, say } = await prepare()
    const stream = await open(ofPartner, a.contact.id)
    await stream.until(1, SILENCE_MS)
    const before = stream.raw.join('')
    await say({ room: 'internal', organisationId: null })
    await act(database.db, action.id, cast.coordinator.id, { type: 'describe', title: 'Anders', weight: 3 })
    await stream.until(1, SILENCE_MS)
    expect(stream.raw.join('')).toBe(before)
    await agree(database.db, alignments.A ?? '', a.contact.id)
    expect((await stream.until(1))[0]?.id).toMatch(/^[\da-f]{32}$/)
  })

  it('not of a plan that is not laid before it yet', async () => {
    const { dossier, cast, a } = await prepare()
    const next = await createAction(database.db, dossier.id)
    const stream = await open(ofPartner, a.contact.id)
    const put = { actionId: next.id, personId: cast.coordinator.id, organisationId: a.id }
    const alignmentId = await putPartner(database.db, put)
    await align(database.db, alignmentId, cast.coordinator.id, {
      type: 'release',
      reason: 'Toch niet nodig.',
    })
    expect(await stream.until(1, SILENCE_MS)).toEqual([])
  })

  it('on coming back, that something of its own changed meanwhile; and nothing when only others did', async () => {
    const { a, b, alignments } = await prepare()
    const first = await open(ofPartner, a.contact.id)
    await agree(database.db, alignments.A ?? '', a.contact.id)
    const from = (await first.until(1))[0]?.id ?? ''
    await agree(database.db, alignments.B ?? '', b.contact.id)
    const again = await open(ofPartner, a.contact.id, { from })
    expect(await again.until(1, SILENCE_MS)).toEqual([])
    const late = await open(ofPartner, a.contact.id, { from: 'iets ouds' })
    expect((await late.until(1)).map(({ id }) => id)).toEqual([from])
  })
})

describe('a stream ends when there is no right to it any more', () => {
  it('signed out everywhere', async () => {
    const { dossier, cast } = await prepare()
    const stream = await open(ofDossier, cast.adviser.id, { slug: dossier.slug })
    await live.check()
    expect(stream.isEnded()).toBe(false)
    await deleteSessionsOf(database.db, cast.adviser.id)
    await live.check()
    expect(await stream.untilEnd()).toBe(true)
    expect(stream.told.map(({ event }) => event)).toEqual(['over'])
  })

  it('no member any more', async () => {
    const { dossier, cast } = await prepare()
    const stream = await open(ofDossier, cast.adviser.id, { slug: dossier.slug })
    await database.db.deleteFrom('memberships').where('person_id', '=', cast.adviser.id).execute()
    await live.check()
    expect(await stream.untilEnd()).toBe(true)
  })

  it('not answering for the partner any more', async () => {
    const { a } = await prepare()
    const stream = await open(ofPartner, a.contact.id)
    const ended = { is_active: false }
    await database.db.updateTable('contacts').set(ended).where('person_id', '=', a.contact.id).execute()
    await live.check()
    expect(await stream.untilEnd()).toBe(true)
  })

  it('the server stops', async () => {
    const { dossier, cast } = await prepare()
    const own = createLive(createContext(database.db))
    const context = { ...createContext(database.db), live: own }
    const request = get('/live', await signedIn(context, cast.chair.id))
    const stream = readStream(await ofDossier({ request, params: { dossier: dossier.slug }, context }))
    await own.stop()
    expect(await stream.untilEnd()).toBe(true)
    expect(stream.told).toEqual([])
  })
})

describe('who gets no stream', () => {
  it('is told so in a status: not signed in, no contact of a partner, an unknown dossier, too many at once', async () => {
    const { dossier, cast } = await prepare()
    const context = { ...createContext(database.db), live }
    const unknown = { request: get('/live'), params: { dossier: dossier.slug }, context }
    expect(((await answerOf(() => ofDossier(unknown))) as Response).status).toBe(401)
    expect((await open(ofPartner, cast.chair.id)).status).toBe(404)
    expect((await open(ofDossier, cast.chair.id, { slug: 'bestaat-niet' })).status).toBe(404)
    const cookie = await signedIn(context, cast.board.id)
    const ask = () =>
      ofDossier({
        request: get('/live', cookie),
        params: { dossier: dossier.slug },
        context: { ...createContext(database.db), live },
      })
    const streams = []
    for (let n = 0; n < 41; n += 1) streams.push(readStream(await ask()))
    expect(streams.map(({ status }) => status)).toEqual([...Array(40).fill(200), 429])
    await streams[0]?.leave()
    expect((await ask()).status).toBe(200)
  })

  it('another organisation of the dossier hears nothing of a partner that it is not', async () => {
    const { dossier, a, alignments } = await prepare()
    const stranger = await createOrganisation(database.db, dossier.id)
    const stream = await open(ofPartner, stranger.contact.id)
    await agree(database.db, alignments.A ?? '', a.contact.id)
    expect(await stream.until(1, SILENCE_MS)).toEqual([])
  })
})

describe('who has a personal link', () => {
  async function openLink(token: string) {
    const context = { ...createContext(database.db), live }
    const asked = { request: get('/live'), params: { token }, context }
    return readStream((await answerOf(() => ofLink(asked))) as Response)
  }

  it('hears of that one alignment and its rooms, not of the next action nor of others, until the link is void', async () => {
    const { dossier, cast, a, b, alignments, say } = await prepare()
    const next = await createAction(database.db, dossier.id)
    const put = { actionId: next.id, personId: cast.coordinator.id, organisationId: a.id }
    const other = await putPartner(database.db, put)
    await startAction(database.db, next.id, {
      coordinatorId: cast.coordinator.id,
      ownerId: cast.member.id,
    }).catch(() => {}) // it stops where this partner must answer
    const whose = { alignmentId: alignments.A ?? '', personId: a.contact.id }
    const token = await mailedLink(database.db, whose)
    const stream = await openLink(token)
    expect(stream.status).toBe(200)
    await say({ room: 'internal', organisationId: null })
    await agree(database.db, alignments.B ?? '', b.contact.id)
    await agree(database.db, other, a.contact.id)
    expect(await stream.until(1, SILENCE_MS)).toEqual([])
    await say({ room: 'partner', organisationId: a.id })
    expect((await stream.until(1)).map(({ data }) => JSON.parse(data).actions)).toEqual([[1]])
    await live.check()
    expect(stream.isEnded()).toBe(false)
    await database.db.updateTable('alignment_links').set({ revoked_at: new Date() }).execute()
    await live.check()
    expect(await stream.untilEnd()).toBe(true)
    expect((await openLink(token)).status).toBe(404)
  })
})
