import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CommentsPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/comments-panel.tsx'
import { addComment } from '#app/services/comments/add-comment.server.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Place } from '#workflows/rooms.ts'
import { type Fields, openActionPages, refusedOf, statusOf } from './action-pages.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createAligning>>
beforeAll(async () => {
  database = await createTestDatabase()
  made = await createAligning(database.db, ['LIEC', 'CCV'], { count: 3 })
})
afterAll(() => database.close())

const internal: Place = { room: 'internal', organisationId: null }
const liec = () => made.partners[0]?.id ?? ''
const open = async (nth: number, role: keyof typeof made.cast = 'member', db = database.db) =>
  openActionPages(db, made.dossier.slug, nth + 1).as(made.cast[role].id)
const say = (nth: number, body: string, place: Place = internal) =>
  addComment(database.db, {
    ...{ personId: made.cast.member.id, actionId: made.actions[nth]?.id ?? '' },
    ...{ body, place, key: undefined },
  })
const bodies = (page: { thread: { comments: { body: string }[] } }) =>
  page.thread.comments.map(({ body }) => body)

it('shows the newest last, one room at a time for who wants to, and long threads in part', async () => {
  for (let n = 1; n <= 22; n += 1) await say(0, `Intern ${n}`)
  await say(0, 'Voor LIEC', { room: 'partner', organisationId: liec() })
  const member = await open(0)
  const page = await member.page()
  expect([bodies(page).length, bodies(page).at(-1), page.thread.hidden]).toEqual([20, 'Voor LIEC', 3])
  expect(page.thread.counts.map(({ label, count }) => [label, count])).toEqual([
    ['Alleen wij', 22],
    ['Wij en LIEC', 1],
  ])
  expect(bodies(await member.page('?reacties=alle'))).toHaveLength(23)
  expect(bodies(await member.page(`?kamer=${liec()}`))).toEqual(['Voor LIEC'])
  expect(bodies(await member.page('?kamer=partners'))).toEqual([])
  expect(bodies(await member.page('?kamer=onzin'))).toHaveLength(20)
  const html = renderToStaticMarkup(<CommentsPanel page={page} />)
  expect(html).toContain('Toon ook de 3 eerdere reacties')
  expect(html).toMatch(/room--internal[^>]*>[\s\S]*Alleen wij/)
})

it('asks as often with 1 remark as with 40, edited and settled ones among them', async () => {
  await say(1, 'Eerste')
  const counts: number[] = []
  for (const more of [0, 40]) {
    for (let n = 0; n < more; n += 1) await say(1, `Nog ${n}`, { room: 'partners', organisationId: null })
    const { db, count } = countQueries(database.db)
    const member = await open(1, 'member', db)
    const before = count()
    await member.page('?reacties=alle')
    counts.push(count() - before)
  }
  expect(counts[1]).toBe(counts[0])
})

it('nothing is chosen for a partner by default: our own room is, whatever room is looked at', async () => {
  const page = await (await open(0)).page(`?kamer=${liec()}`)
  const html = renderToStaticMarkup(<CommentsPanel page={page} />)
  expect([...html.matchAll(/<input type="radio"[^>]*checked=""[^>]*>/g)].map(([tag]) => tag)).toEqual([
    expect.stringContaining('value="internal"'),
  ])
  expect(html).toContain('Plaatsen: zichtbaar voor LIEC')
  const board = await (await open(0, 'board')).page()
  expect(board.thread.rooms.map(({ room }) => room)).toEqual(['internal'])
})

it('a remark edited meanwhile is not written over: what was typed stays, beside what stands there', async () => {
  await say(2, 'Eerste')
  const member = await open(2)
  const commentId = (await member.page()).thread.comments[0]?.id ?? ''
  const edit = (body: string, version = '1'): Fields => ({ commentId, body, version, nonce: randomUUID() })
  expect(statusOf(await member.postOnPage('editComment', edit('Tweede')))).toBe(303)
  const stale = await member.postOnPage('editComment', edit('Derde'))
  expect(statusOf(stale)).toBe(409)
  const html = renderToStaticMarkup(<CommentsPanel page={await member.page()} refused={refusedOf(stale)} />)
  expect(html).toContain('intussen al bewerkt')
  expect(html).toMatch(/<textarea[^>]*>Derde<\/textarea>/)
  expect(html).toContain('<p>Tweede</p>')
  expect(html).toContain('name="version" value="2"')
  expect(statusOf(await member.postOnPage('editComment', edit('Derde', '2')))).toBe(303)
  expect((await member.page()).thread.comments[0]?.earlier.map(({ body }) => body)).toEqual([
    'Tweede',
    'Eerste',
  ])
})

it('says at the field who cannot read it there, and keeps room, words and choice', async () => {
  const member = await open(2)
  const contact = made.partners[0]?.contact ?? { id: '', name: '' }
  const sent = { body: 'Kijk', room: 'internal', mention: contact.id }
  const answer = await member.postOnPage('comment', sent)
  expect(statusOf(answer)).toBe(400)
  expect(refusedOf(answer).errors.mention).toContain(contact.name)
  const partners = await member.postOnPage('comment', { body: '@iedereen', room: 'nergens' })
  expect([statusOf(partners), Object.keys(refusedOf(partners).errors)]).toEqual([400, ['room']])
  const html = renderToStaticMarkup(<CommentsPanel page={await member.page()} refused={refusedOf(answer)} />)
  expect(html).toMatch(/href="#mention"/)
  expect(html).toContain('>Kijk</textarea>')
})

it('is followed and no longer followed by one press', async () => {
  const adviser = await open(2, 'adviser')
  const pressed = async (intent: string) => statusOf(await adviser.postOnPage(intent))
  expect((await adviser.page()).follows).toBe(false)
  expect([await pressed('follow'), (await adviser.page()).follows]).toEqual([303, true])
  expect([await pressed('unfollow'), (await adviser.page()).follows]).toEqual([303, false])
})
