import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeImport } from '#app/services/import/change-import.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { review, startImport } from '#tests/factories/imports.ts'
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
const count = async (table: 'recommendations' | 'actions') => {
  const { n } = await db()
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return n
}

describe('confirming', () => {
  test('makes each kept proposal a recommendation with an action in draft', async () => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: 'dropItem', position: 2 })
    expect(await act(importId, { type: 'confirm' })).toMatchObject({
      ok: true,
      state: 'confirmed',
      actions: 2,
    })
    const actions = await db()
      .selectFrom('actions')
      .innerJoin('recommendations', 'recommendations.id', 'actions.recommendation_id')
      .select(['actions.number', 'actions.title', 'actions.state', 'actions.term', 'recommendations.body'])
      .where('actions.dossier_id', '=', dossierId)
      .orderBy('actions.number')
      .execute()
    expect(actions).toEqual(
      ['Stel een loket in', 'Maak een plan'].map((text, index) => ({
        number: index + 1,
        title: text,
        body: text,
        state: 'draft',
        term: 'short',
      })),
    )
  })

  test('numbers on from what the dossier has, also when two imports are confirmed at once', async () => {
    const first = await startImport(db(), owner(), three)
    const second = await startImport(db(), owner(), ['Nog een aanbeveling', 'En nog een'])
    await Promise.all([first, second].map((importId) => act(importId, { type: 'confirm' })))
    const numbers = await db()
      .selectFrom('actions')
      .select('number')
      .where('dossier_id', '=', dossierId)
      .orderBy('number')
      .execute()
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  test('twice with one nonce gives the same answer and makes nothing twice', async () => {
    const importId = await startImport(db(), owner(), three)
    const confirm = () =>
      changeImport(db(), {
        importId,
        personId: cast.coordinator.id,
        event: { type: 'confirm' },
        expectedVersion: 2,
        key: `confirm-${importId}`,
      })
    const answers = [await confirm(), await confirm()]
    expect(answers[0]).toMatchObject({ ok: true, actions: 3 })
    expect(answers[1]).toEqual(answers[0])
    expect(await count('actions')).toBe(3)
  })

  test.each(['confirm', 'discard'] as const)('after %s nothing can change any more', async (last) => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: last })
    const state = last === 'confirm' ? 'confirmed' : 'discarded'
    const closed = { ok: false, problem: 'notInState', state }
    const events: ReviewEvent[] = [
      { type: 'editItem', position: 1, text: 'x', term: null },
      { type: 'splitItem', position: 1, first: 'x', second: 'y' },
      { type: 'mergeItem', position: 1 },
      { type: 'dropItem', position: 1 },
      { type: 'restoreItem', position: 1 },
      { type: 'addItem', text: 'x', term: null, start: null, end: null },
      { type: 'confirm' },
      { type: 'discard' },
    ]
    for (const event of events) expect(await act(importId, event)).toEqual(closed)
  })

  test('leaves a log that verifies and replays', async () => {
    const importId = await startImport(db(), owner(), three)
    await act(importId, { type: 'editItem', position: 1, text: 'Anders', term: null })
    await act(importId, { type: 'confirm' })
    expect((await verifyLog(db())).problems).toEqual([])
  })
})

describe('4,000 recommendations', () => {
  test('are confirmed at once, unless one is too long: that one is named', { timeout: 120_000 }, async () => {
    const many = Array.from(
      { length: 4_000 },
      (_, index) => `Maak voorziening ${index + 1} voor alle gemeenten`,
    )
    many[3_998] = `Maak ${'heel '.repeat(1_100)}lang`
    const importId = await startImport(db(), owner(), many)
    const refused = await act(importId, { type: 'confirm' })
    expect(refused).toEqual({
      ok: false,
      problem: 'badItems',
      items: [{ position: 3_999, problem: 'tooLong' }],
    })
    expect(await count('recommendations')).toBe(0)
    await act(importId, { type: 'dropItem', position: 3_999 })
    expect(await act(importId, { type: 'confirm' })).toMatchObject({ ok: true, actions: 3_999 })
    expect((await verifyLog(db())).problems).toEqual([])
  })
})
