import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#app/text/dates.ts'
import { createBoard } from '#tests/factories/board.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { statusOf } from './action-pages.ts'
import { countQueries } from './count-queries.ts'
import { openDossier } from './dossier-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('the log', () => {
  it('is complete, newest first, and ends at the head of the chain', async () => {
    const { dossier, cast } = await createBoard(database.db, 3)
    const { rows, dossier: head } = await (
      await openDossier(database.db, dossier.slug, cast.adviser.id)
    ).log()
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: head.seq }, (_, i) => head.seq - i))
    expect(rows[0]?.hash).toBe(head.hash)
  })

  it('narrows by action, person, kind and days', async () => {
    const { dossier, cast } = await createBoard(database.db, 3)
    const pages = await openDossier(database.db, dossier.slug, cast.chair.id)
    const types = async (search: string) => (await pages.log(search)).rows.map(({ type }) => type)
    expect(await types('?actie=2')).toEqual(['assign', 'create'])
    expect(await types('?actie=99')).toEqual([])
    expect(await types('?soort=plan')).toEqual(['savePlan'])
    expect(await types(`?persoon=${cast.coordinator.id}`)).toEqual(['assign', 'assign'])
    expect(await types('?soort=reacties')).toEqual([])
    const today = toDay(new Date())
    expect(await types(`?van=${today}&tot=${today}&soort=mijlpalen`)).toEqual(['addMilestone'])
    expect(await types('?tot=2020-01-01')).toEqual([])
    expect((await types('?soort=onzin&persoon=x&actie=-1&voor=nul')).length).toBeGreaterThan(5)
  })

  it('pages by number without a gap or a repeat', async () => {
    const { dossier, cast } = await createBoard(database.db, 40)
    const pages = await openDossier(database.db, dossier.slug, cast.chair.id)
    const seen: number[] = []
    let before: number | undefined
    do {
      const page = await pages.log(before ? `?voor=${before}` : '')
      seen.push(...page.rows.map(({ seq }) => seq))
      before = page.olderThan
    } while (before)
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => seen.length - i))
    expect(seen.length).toBeGreaterThan(100)
  })

  it('says at its field what is no date, and that an end lies before its beginning', async () => {
    const { dossier, cast } = await createBoard(database.db, 1)
    const pages = await openDossier(database.db, dossier.slug, cast.chair.id)
    const wrong = await pages.askLog('?van=2026-02-31&tot=gisteren')
    expect(statusOf(wrong)).toBe(400)
    expect(Object.keys((await pages.log('?van=2026-02-31&tot=gisteren')).errors)).toEqual(['van', 'tot'])
    expect((await pages.log('?van=2026-02-01&tot=2026-01-01')).errors.tot).toContain('voor de begindatum')
  })

  it('asks the same few queries, however long it is', async () => {
    const counts: number[] = []
    for (const size of [2, 20]) {
      const { dossier, cast } = await createBoard(database.db, size)
      const counted = countQueries(database.db)
      const pages = await openDossier(counted.db, dossier.slug, cast.chair.id)
      const start = counted.count()
      await pages.log()
      counts.push(counted.count() - start)
    }
    expect(counts).toEqual([5, 5])
  })
})

describe('the timeline', () => {
  it('lays actions by term and date, with their milestones, in a fixed number of queries', async () => {
    const { dossier, cast } = await createBoard(database.db, 6)
    const counted = countQueries(database.db)
    const pages = await openDossier(counted.db, dossier.slug, cast.chair.id)
    const start = counted.count()
    const { groups } = await pages.timeline()
    expect(counted.count() - start).toBe(5)
    expect(groups.map(({ key, actions }) => [key, actions.map(({ number }) => number)])).toEqual([
      ['short', ['A5', 'A3', 'A1']],
      ['medium', ['A2', 'A6', 'A4']],
    ])
    const [, started] = groups[0]?.actions ?? []
    expect(started).toMatchObject({ startOn: toDay(new Date()), targetOn: '2027-03-01', certainty: 'aim' })
    expect(started?.milestones).toMatchObject([{ title: 'Eerste mijlpaal', dateText: 'niet afgesproken' }])
    expect(groups[0]?.actions[0]).toMatchObject({
      late: true,
      dateText: expect.stringMatching(/^te laat: streef · 15 jan/),
    })
  })
})
