import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader } from '#app/routes/dossiers.$dossier.planner/route.tsx'
import { addDays } from '#app/services/planner/work-calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { createBoard } from '#tests/factories/board.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
let board: Awaited<ReturnType<typeof createBoard>>
beforeAll(async () => {
  database = await createTestDatabase()
  board = await createBoard(database.db, 6)
})
afterAll(() => database.close())

const today = toDay(new Date())

async function ask(query = '', { slug = board.dossier.slug, db = database.db } = {}) {
  const cookie = await signedIn(createContext(database.db), board.cast.member.id)
  const request = get(`/dossiers/${slug}/planner${query}`, cookie)
  const { data, init } = await loader({ request, params: { dossier: slug }, context: createContext(db) })
  return { status: init?.status, page: data.page }
}

describe('the planner', () => {
  it('begins with an empty form and says what it will do', async () => {
    const { status, page } = await ask()
    expect([status, page.plan, page.errors]).toEqual([200, undefined, {}])
    expect(page.values).toMatchObject({ stukken: '5', termijn: '10', volgorde: 'tegelijk' })
  })

  it('counts back from the day in the address and judges every open action', async () => {
    const { status, page } = await ask(`?vergadering=${addDays(today, 200)}`)
    expect(status).toBe(200)
    expect(page.plan?.steps.map(({ kind }) => kind)).toEqual([
      'text',
      'present',
      'answers',
      'papers',
      'meeting',
    ])
    expect(page.plan?.verdicts).toHaveLength(6)
    expect(new Set(page.plan?.verdicts.map(({ outcome }) => outcome))).toEqual(new Set(['makes']))
    const soon = (await ask(`?vergadering=${addDays(today, 1)}`)).page.plan
    expect(new Set(soon?.verdicts.map(({ outcome }) => outcome))).toEqual(new Set(['late']))
  })

  it('skips the holidays of the table', async () => {
    const year = Number(today.slice(0, 4)) + 1
    const { page } = await ask(`?vergadering=${year}-06-30&termijn=50`)
    const skipped = page.plan?.steps.flatMap(({ skipped: { holidays } }) => holidays.map(({ name }) => name))
    expect(skipped).toEqual(expect.arrayContaining(['Hemelvaartsdag', 'Tweede pinksterdag']))
  })

  it.each([
    ['stukken=5', ['vergadering']],
    ['vergadering=', ['vergadering']],
    ['vergadering=31-12-2030', ['vergadering']],
    ['vergadering=2027-02-30', ['vergadering']],
    ['vergadering=2020-01-10', ['vergadering']],
    [`vergadering=${addDays(today, 4_000)}`, ['vergadering']],
    [`vergadering=${addDays(today, 50)}&stukken=-1&termijn=0`, ['stukken', 'termijn']],
    [`vergadering=${addDays(today, 50)}&stukken=1e9&termijn=veel`, ['stukken', 'termijn']],
    [`vergadering=${addDays(today, 50)}&stukken=2,5&volgorde=achterstevoren`, ['stukken', 'volgorde']],
    [`vergadering=${addDays(today, 50)}&vergadering=${addDays(today, 51)}`, ['vergadering']],
  ])('says what is wrong with ?%s at its field, and keeps it', async (query, fields) => {
    const { status, page } = await ask(`?${query}`)
    expect(status).toBe(400)
    expect(Object.keys(page.errors).toSorted()).toEqual(fields)
    expect(page.plan).toBeUndefined()
    for (const [name, value] of new URLSearchParams(query))
      if (new URLSearchParams(query).getAll(name).length === 1) expect(page.values[name]).toBe(value)
  })

  it('asks as often for 6 actions as for 30', async () => {
    const more = await createBoard(database.db, 30)
    const count = async ({ dossier, cast }: typeof board) => {
      const counted = countQueries(database.db)
      const request = get(
        `/?vergadering=${addDays(today, 60)}`,
        await signedIn(createContext(database.db), cast.member.id),
      )
      await loader({ request, params: { dossier: dossier.slug }, context: createContext(counted.db) })
      return counted.count()
    }
    expect(await count(more)).toBe(await count(board))
  })
})
