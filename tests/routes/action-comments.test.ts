import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages, refusedOf, statusOf } from './action-pages.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
let pages: ReturnType<typeof openActionPages>
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
  const { number } = await createAction(database.db, cast.dossier.id)
  pages = openActionPages(database.db, cast.dossier.slug, number)
})
afterAll(() => database.close())

it('everyone of the dossier can comment; the action keeps its version and its age', async () => {
  const before = await (await pages.as(cast.cast.member.id)).page()
  for (const role of ['coordinator', 'chair', 'member', 'adviser', 'board'] as const) {
    const person = await pages.as(cast.cast[role].id)
    expect(statusOf(await person.postOnPage('comment', { body: `Van ${role}` }))).toBe(303)
  }
  const after = await (await pages.as(cast.cast.member.id)).page()
  expect(after.thread.comments.map(({ body }) => body)).toEqual(
    ['coordinator', 'chair', 'member', 'adviser', 'board'].map((role) => `Van ${role}`),
  )
  expect(after.action.version).toBe(before.action.version)
  expect(after.action.substantive_at).toEqual(before.action.substantive_at)
  expect(after.history.rows[0]).toMatchObject({
    type: 'comment',
    subject: 'comment',
    texts: { body: 'Van board' },
  })
})

it('a partner finds nothing to comment on', async () => {
  const form = await (await pages.as(cast.cast.member.id)).fill('comment', { body: 'Ik ook' })
  const partner = await pages.as(cast.cast.partner.id)
  expect(statusOf(await partner.send('comment', form))).toBe(404)
})

it('an empty or too long comment is refused at its field, with what was typed', async () => {
  const member = await pages.as(cast.cast.member.id)
  const long = 'a'.repeat(5_001)
  for (const body of ['  ', long]) {
    const answer = await member.postOnPage('comment', { body })
    expect(statusOf(answer)).toBe(400)
    expect(Object.keys(refusedOf(answer).errors)).toEqual(['body'])
    expect(refusedOf(answer).values.body).toBe(body)
  }
})

it('a comment that is sent twice stands once', async () => {
  const member = await pages.as(cast.cast.member.id)
  const nonce = randomUUID()
  const before = (await member.page()).thread.comments.length
  await member.postOnPage('comment', { body: 'Eens', nonce })
  expect(statusOf(await member.postOnPage('comment', { body: 'Eens', nonce }))).toBe(303)
  expect(statusOf(await member.postOnPage('comment', { body: 'Oneens', nonce }))).toBe(409)
  expect((await member.page()).thread.comments).toHaveLength(before + 1)
})
