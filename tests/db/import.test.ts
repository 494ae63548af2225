import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeImport } from '#app/services/import/change-import.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { listItems } from '#db/queries/import-items.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { reportWith, review, startImport, textsOf, upload } from '#tests/factories/imports.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ImportEvent } from '#workflows/import/events.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
const db = () => database.db
const owner = () => ({ dossierId, personId: cast.coordinator.id })

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const made = await createCast(db())
  dossierId = made.dossier.id
  cast = made.cast
})

const three = ['Stel een loket in', 'Deel kennis', 'Maak een plan']
type ReviewEvent = Exclude<ImportEvent, { type: 'extract' | 'fail' }>
const act = (importId: string, event: ReviewEvent, personId = cast.coordinator.id) =>
  review(db(), { importId, personId, event })
const count = async (table: 'reports' | 'imports' | 'recommendations' | 'actions' | 'events') => {
  const { n } = await db()
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return n
}

describe('uploading', () => {
  test('keeps the report and proposes what it recommends, verbatim with its place', async () => {
    const text = reportWith(three)
    const answer = await upload(db(), owner(), text)
    expect(answer).toMatchObject({ ok: true, found: 3, version: 2 })
    if (!answer.ok) return
    const items = await listItems(db(), answer.importId, { offset: 0, limit: 10 })
    expect(items.map(({ body, term }) => [body, term])).toEqual(three.map((body) => [body, 'short']))
    for (const { body, start_offset, end_offset } of items)
      expect(text.slice(start_offset ?? 0, end_offset ?? 0)).toBe(body)
    expect(await count('actions')).toBe(0)
  })

  test('of the same file again creates nothing and says where it is', async () => {
    const first = await upload(db(), owner(), reportWith(three))
    const events = await count('events')
    const second = await upload(db(), owner(), reportWith(three), 'andere-naam.txt')
    expect(second).toMatchObject({
      ok: false,
      problem: 'sameFile',
      importId: first.ok && first.importId,
      state: 'extracted',
    })
    expect([await count('reports'), await count('imports'), await count('events')]).toEqual([1, 1, events])
  })

  test('of the same file twice at once creates one import', async () => {
    const both = await Promise.all([1, 2].map(() => upload(db(), owner(), reportWith(three))))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect([await count('reports'), await count('imports')]).toEqual([1, 1])
  })

  test('of a file whose import was discarded reads the stored report anew', async () => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: 'discard' })
    const again = await upload(db(), owner(), reportWith(three))
    expect(again).toMatchObject({ ok: true, found: 3 })
    expect([await count('reports'), await count('imports')]).toEqual([1, 2])
  })

  test('is for the coordinator only, and a stranger learns nothing', async () => {
    const asMember = await upload(db(), { dossierId, personId: cast.member.id }, reportWith(three))
    expect(asMember).toEqual({ ok: false, problem: 'forbidden' })
    const { cast: others } = await createCast(db())
    const asStranger = await upload(db(), { dossierId, personId: others.coordinator.id }, reportWith(three))
    expect(asStranger).toEqual({ ok: false, problem: 'notFound' })
    expect(await count('reports')).toBe(0)
  })

  test('of a report without recommendations stands, to add them by hand', async () => {
    const answer = await upload(db(), owner(), 'Verslag\n\nEr was koffie. Daarna ging iedereen naar huis.\n')
    expect(answer).toMatchObject({ ok: true, found: 0 })
    if (!answer.ok) return
    expect(await act(answer.importId, { type: 'confirm' })).toEqual({ ok: false, problem: 'noItems' })
  })
})

describe('reviewing', () => {
  test('edits text and term', async () => {
    const importId = await startImport(db(), owner(), three)
    const answer = await act(importId, {
      type: 'editItem',
      position: 2,
      text: 'Deel alle kennis',
      term: 'long',
    })
    expect(answer).toMatchObject({ ok: true, state: 'inReview', version: 3, position: 2 })
    expect(await textsOf(db(), importId)).toEqual(['Stel een loket in', 'Deel alle kennis', 'Maak een plan'])
  })

  test('keeps of the proposed addressees and themes those that are right, and takes no others', async () => {
    const importId = await startImport(db(), owner(), ['De gemeenten delen kennis met de politie'])
    const [proposed] = await listItems(db(), importId, { offset: 0, limit: 1 })
    expect(proposed?.addressees.length).toBeGreaterThan(0)
    const kept = proposed?.addressees.slice(0, 1) ?? []
    const names = { addressees: [...kept, 'Iemand anders'], themes: [] }
    await act(importId, { type: 'editItem', position: 1, text: 'Anders', term: null, ...names })
    expect(await listItems(db(), importId, { offset: 0, limit: 1 })).toMatchObject([
      { addressees: kept, themes: [] },
    ])
    expect((await verifyLog(db())).problems).toEqual([])
  })

  test('splits one into two, each with its own place where that is known', async () => {
    const importId = await startImport(db(), owner(), ['Stel een loket in en deel kennis', 'Maak een plan'])
    await act(importId, {
      type: 'splitItem',
      position: 1,
      first: 'Stel een loket in',
      second: 'Deel veel kennis',
    })
    expect(await textsOf(db(), importId)).toEqual(['Stel een loket in', 'Deel veel kennis', 'Maak een plan'])
    const [first, second] = await listItems(db(), importId, { offset: 0, limit: 2 })
    const length = (item = first) => (item?.end_offset ?? 0) - (item?.start_offset ?? 0)
    expect(length(first)).toBe('Stel een loket in'.length)
    expect(length(second)).toBe('Stel een loket in en deel kennis'.length)
    expect(second?.term).toBe('short')
  })

  test('merges with the next that is kept, from the start of the one to the end of the other', async () => {
    const importId = await startImport(db(), owner(), three)
    const before = await listItems(db(), importId, { offset: 0, limit: 3 })
    await act(importId, { type: 'dropItem', position: 2 })
    await act(importId, { type: 'mergeItem', position: 1 })
    expect(await textsOf(db(), importId)).toEqual(['Stel een loket in Maak een plan', '(Deel kennis)'])
    const [merged] = await listItems(db(), importId, { offset: 0, limit: 1 })
    expect([merged?.start_offset, merged?.end_offset]).toEqual([
      before[0]?.start_offset,
      before[2]?.end_offset,
    ])
  })

  test('drops and restores', async () => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: 'dropItem', position: 3 })
    expect(await textsOf(db(), importId)).toEqual(['Stel een loket in', 'Deel kennis', '(Maak een plan)'])
    await act(importId, { type: 'restoreItem', position: 3 })
    expect(await textsOf(db(), importId)).toEqual(three)
  })

  test('adds a selected passage at its place, verbatim', async () => {
    const importId = await startImport(db(), owner(), three)
    const text = reportWith(three)
    const start = text.indexOf('Dit rapport')
    const selected = { text: 'Dit rapport doet aanbevelingen.', start, end: start + 32 }
    const answer = await act(importId, { type: 'addItem', term: null, ...selected })
    expect(answer).toMatchObject({ ok: true, position: 1, passage: 'known' })
    expect((await listItems(db(), importId, { offset: 0, limit: 1 }))[0]).toMatchObject({
      body: 'Dit rapport doet aanbevelingen.',
      chapter: '1 Inleiding',
    })
  })

  test('finds the place of typed text, and says so when it stands nowhere verbatim', async () => {
    const importId = await startImport(db(), owner(), three)
    const typed = (text: string) => ({ type: 'addItem' as const, text, term: null, start: null, end: null })
    expect(await act(importId, typed('Dit rapport\n  doet'))).toMatchObject({ passage: 'known', position: 1 })
    expect(await act(importId, typed('Iets anders'))).toMatchObject({ passage: 'unknown', position: 5 })
    expect(await textsOf(db(), importId)).toEqual(['Dit rapport doet', ...three, 'Iets anders'])
  })

  test('answers with what is wrong when the proposal or the range is not there, and changes nothing', async () => {
    const importId = await startImport(db(), owner(), three)
    const events = await count('events')
    const item = (reason: string) => ({ ok: false, problem: 'item', reason })
    expect(await act(importId, { type: 'dropItem', position: 9 })).toEqual(item('unknownItem'))
    expect(await act(importId, { type: 'mergeItem', position: 3 })).toEqual(item('noNextItem'))
    const far = { start: 90_000, end: 90_010 }
    expect(await act(importId, { type: 'addItem', text: 'x', term: null, ...far })).toEqual(
      item('outsideReport'),
    )
    await act(importId, { type: 'dropItem', position: 1 })
    expect(await act(importId, { type: 'splitItem', position: 1, first: 'a', second: 'b' })).toEqual(
      item('itemDropped'),
    )
    expect(await count('events')).toBe(events + 1)
  })

  test('of an older version answers with who did what meanwhile', async () => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: 'dropItem', position: 1 })
    const event = { type: 'dropItem', position: 2 } as const
    const stale = await changeImport(db(), {
      importId,
      personId: cast.coordinator.id,
      event,
      expectedVersion: 2,
    })
    expect(stale).toMatchObject({ ok: false, problem: 'stale', currentVersion: 3 })
    if (stale.ok || stale.problem !== 'stale') return
    expect(stale.changes).toMatchObject([{ type: 'dropItem', actor_name: cast.coordinator.name }])
  })

  test('is for the coordinator only', async () => {
    const importId = await startImport(db(), owner(), three)
    const event = { type: 'discard' } as const
    for (const role of ['chair', 'member', 'adviser', 'board'] as const)
      expect(await act(importId, event, cast[role].id)).toEqual({ ok: false, problem: 'forbidden' })
    expect(await act(importId, event, cast.partner.id)).toEqual({ ok: false, problem: 'notFound' })
  })
})
