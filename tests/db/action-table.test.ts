import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionFilter } from '#db/queries/action-filter.ts'
import { inOrder, isIndexed, orderOf, SORT_KEYS, type Sort } from '#db/queries/action-order.ts'
import {
  countActions,
  countActionsBy,
  listActionNumbers,
  listActionsNumbered,
  listActionTable,
} from '#db/queries/action-table.ts'
import { type ActionSketch, createActionRows } from '#tests/factories/action-rows.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
beforeAll(async () => {
  database = await createTestDatabase()
  const created = await createCast(database.db)
  dossierId = created.dossier.id
  cast = created.cast
  await createActionRows(database.db, dossierId, sketches())
  const other = await createCast(database.db)
  await createActionRows(database.db, other.dossier.id, [{ title: 'Van een ander dossier', term: 'short' }])
})
afterAll(() => database.close())

function sketches(): ActionSketch[] {
  const owned = { owner_id: cast.member.id, state: 'inProgress' as const }
  return [
    { title: 'best practices delen', term: 'medium', themes: ['Kennis'] },
    {
      title: 'Bibob-handreiking',
      body: 'Help gemeenten met de Wet Bibob.',
      term: 'short',
      ...owned,
      health: 'stuck',
    },
    {
      title: 'Gegevensdeling verruimen',
      term: 'short',
      ...owned,
      target_on: '2027-01-10',
      themes: ['Kennis', 'Lobby'],
    },
    {
      title: 'Afspraken met het kabinet',
      term: null,
      owner_id: cast.chair.id,
      state: 'blocked',
      target_on: '2026-05-01',
    },
    {
      title: 'Training voor raadsleden',
      term: 'long',
      owner_id: cast.chair.id,
      state: 'completed',
      target_on: '2026-01-01',
    },
    {
      title: 'Expertisenetwerk',
      term: 'short',
      ...owned,
      health: 'onTrack',
      substantive_at: new Date('2026-01-01'),
    },
    { title: 'Conferentie', term: 'medium', state: 'withdrawn', weight: 9 },
  ]
}

const list = async (filter: Omit<ActionFilter, 'dossierId'>, sorts: Sort[] = [], limit = 50, offset = 0) => {
  const whole = { dossierId, ...filter }
  const total = await countActions(database.db, whole)
  const rows = await listActionTable(database.db, { filter: whole, sorts, limit, offset, total })
  return rows.map(({ number }) => number)
}

describe('filtering actions', () => {
  const late = { lateOn: '2026-11-20' }
  it.each<[string, () => Omit<ActionFilter, 'dossierId'>, number[]]>([
    ['nothing asked', () => ({}), [1, 2, 3, 4, 5, 6, 7]],
    ['an empty list', () => ({ states: [] }), [1, 2, 3, 4, 5, 6, 7]],
    ['states', () => ({ states: ['blocked', 'completed'] }), [4, 5]],
    ['a term', () => ({ terms: ['short'] }), [2, 3, 6]],
    ['a term or none', () => ({ terms: ['long', 'none'] }), [4, 5]],
    ['health', () => ({ healths: ['stuck'] }), [2]],
    ['an owner', () => ({ owners: [cast.chair.id] }), [4, 5]],
    ['nobody as owner', () => ({ owners: ['none'] }), [1, 7]],
    ['a theme', () => ({ themes: ['Lobby'] }), [3]],
    ['one of two themes', () => ({ themes: ['Lobby', 'Kennis'] }), [1, 3]],
    ['late, closed ones not', () => late, [4]],
    ['still', () => ({ stillSince: '2026-06-01' }), [6]],
    ['a part of a word', () => ({ words: ['deling'] }), [3]],
    ['the stem of a word in the recommendation', () => ({ words: ['gemeente'] }), [2]],
    ['words in title and recommendation', () => ({ words: ['bibob', 'help'] }), [2]],
    ['a number', () => ({ words: ['7'] }), [7]],
    ['signs that mean something in a pattern', () => ({ words: ['%'] }), []],
    ['all at once', () => ({ terms: ['short'], owners: [cast.member.id], words: ['bibob'] }), [2]],
  ])('by %s', async (_, filter, expected) => {
    expect(await list(filter())).toEqual(expected)
  })
})

describe('sorting actions', () => {
  it.each<[Sort[], number[]]>([
    [[{ key: 'title', descending: false }], [4, 1, 2, 7, 6, 3, 5]],
    [[{ key: 'term', descending: false }], [2, 3, 6, 1, 7, 5, 4]],
    [[{ key: 'term', descending: true }], [5, 7, 1, 6, 3, 2, 4]],
    [[{ key: 'target', descending: true }], [3, 4, 5, 7, 6, 2, 1]],
    [[{ key: 'owner', descending: false }], [4, 5, 2, 3, 6, 1, 7]],
    [[{ key: 'phase', descending: false }], [1, 2, 3, 4, 6, 5, 7]],
    [[{ key: 'health', descending: true }], [2, 6, 7, 5, 4, 3, 1]],
    [
      [
        { key: 'term', descending: false },
        { key: 'number', descending: true },
      ],
      [6, 3, 2, 7, 1, 5, 4],
    ],
  ])('by %j', async (sorts, expected) => {
    expect(await list({}, sorts)).toEqual(expected)
  })

  it.each(SORT_KEYS)('pages by %s add up to the whole list, also when read from the end', async (key) => {
    for (const descending of [false, true]) {
      const sorts = [{ key, descending }]
      const pages = await Promise.all([0, 2, 4, 6].map((offset) => list({}, sorts, 2, offset)))
      expect(pages.flat()).toEqual(await list({}, sorts))
    }
  })
})

describe('a list as numbers', () => {
  it.each(SORT_KEYS)('by %s is the same list, either way, and so are its actions', async (key) => {
    for (const descending of [false, true]) {
      const asked = { filter: { dossierId, words: ['e'] }, sorts: [{ key, descending }] }
      const numbers = await listActionNumbers(database.db, asked)
      expect([...numbers]).toEqual(await list({ words: ['e'] }, asked.sorts))
      const rows = await listActionsNumbered(database.db, dossierId, numbers.subarray(1, 4))
      const listing = { ...asked, limit: 3, offset: 1, total: numbers.length }
      expect(rows).toEqual(await listActionTable(database.db, listing))
    }
  })

  it('is empty when nothing is found', async () => {
    const nothing = await listActionNumbers(database.db, {
      filter: { dossierId, words: ['%'] },
      sorts: [],
    })
    expect(await listActionsNumbered(database.db, dossierId, nothing)).toEqual([])
  })
})

describe('an order that has an index', () => {
  const orders = SORT_KEYS.flatMap((key) => [false, true].map((descending): Sort[] => [{ key, descending }]))
  it.each(orders.filter(isIndexed))('by %j is read from it, from either end', async (sort) => {
    for (const backwards of [false, true]) {
      const order = inOrder(orderOf([sort], [], backwards))
      const plan = await database.db.transaction().execute(async (trx) => {
        // So few rows are sorted faster than an index is read: not when sorting is the last resort.
        await sql`set local enable_sort = off`.execute(trx)
        const query = sql<{ 'QUERY PLAN': string }>`explain select number from actions
          where dossier_id = ${dossierId} order by ${order} limit 50`
        return (await query.execute(trx)).rows.map((row) => row['QUERY PLAN']).join('\n')
      })
      expect(plan).toContain('Index')
      expect(plan).not.toContain('Sort')
    }
  })
})

describe('a list by number without gaps', () => {
  it.each([false, true])('finds each page without walking to it (descending: %s)', async (descending) => {
    const sorts: Sort[] = [{ key: 'number', descending }]
    const whole = await list({}, sorts)
    for (let offset = 0; offset < 9; offset += 1) {
      const listing = { filter: { dossierId }, sorts, limit: 3, offset, total: 7, dense: true }
      const rows = await listActionTable(database.db, listing)
      expect(rows.map(({ number }) => number)).toEqual(whole.slice(offset, offset + 3))
    }
  })
})

describe('counting actions', () => {
  it('counts per value of a column, empty ones too', async () => {
    const counts = await countActionsBy(
      database.db,
      { dossierId, states: ['draft', 'completed'] },
      'owner_id',
    )
    expect(counts).toHaveLength(2)
    expect(new Map(counts.map(({ value, n }) => [value, n]))).toEqual(
      new Map([
        [null, 1],
        [cast.chair.id, 1],
      ]),
    )
  })

  it('finds nothing past the end', async () => {
    expect(await list({}, [], 50, 50)).toEqual([])
  })
})
