import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBoard } from '#tests/factories/board.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { statusOf } from './action-pages.ts'
import { countQueries } from './count-queries.ts'
import { openDossier } from './dossier-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const etagOf = (answer: unknown) =>
  new Headers((answer as { init: ResponseInit }).init.headers).get('ETag') ?? ''

describe('the board', () => {
  it('shows every action in its phase and lane, with the steps that are this person’s', async () => {
    const { db } = database
    const { dossier, cast } = await createBoard(db, 3)
    const { cards, progress } = await (await openDossier(db, dossier.slug, cast.coordinator.id)).board()
    expect(cards.map(({ number, phase, lane }) => [number, phase, lane])).toEqual([
      ['A1', 'prepare', 'short'],
      ['A2', 'prepare', 'medium'],
      ['A3', 'execute', 'short'],
    ])
    expect(cards[0]?.moves?.map(({ label }) => label)).toEqual(['Beleggen', 'Laten vervallen'])
    expect(cards[1]).toMatchObject({ late: true, date: expect.stringMatching(/^streef · 15 jan/) })
    expect(progress.byCount).toMatchObject({ done: 0, total: 3 })
    const adviser = await (await openDossier(db, dossier.slug, cast.adviser.id)).board()
    expect(adviser.cards.flatMap(({ moves }) => moves ?? [])).toEqual([])
  })

  it('narrows by chips and filters, and counts what each chip would show', async () => {
    const { db } = database
    const { dossier, cast } = await createBoard(db, 6)
    const pages = await openDossier(db, dossier.slug, cast.member.id)
    const numbers = async (search: string) => (await pages.board(search)).cards.map(({ number }) => number)
    expect(await numbers('?toon=mij')).toEqual(['A2', 'A3', 'A5', 'A6'])
    expect(await numbers('?toon=laat')).toEqual(['A2', 'A5'])
    expect(await numbers('?trekker=geen')).toEqual(['A1', 'A4'])
    expect(await numbers(`?trekker=${cast.member.id}&toon=laat`)).toEqual(['A2', 'A5'])
    expect(await numbers('?toon=onzin&trekker=x&deelaspect=')).toHaveLength(6)
    expect((await pages.board('?trekker=geen')).counts).toEqual({ mij: 0, laat: 0, vast: 0, stil: 0 })
    expect((await pages.board()).counts).toMatchObject({ mij: 4, laat: 2 })
  })

  it('asks the same few queries for 3 actions as for 30', async () => {
    const { db } = database
    const counts: number[] = []
    for (const size of [3, 30]) {
      const { dossier, cast } = await createBoard(db, size)
      const counted = countQueries(db)
      const pages = await openDossier(counted.db, dossier.slug, cast.member.id)
      await pages.layout()
      const before = counted.count()
      await pages.board()
      counts.push(counted.count() - before)
    }
    expect(counts).toEqual([3, 3])
  })
})

describe('an unchanged board', () => {
  it('answers 304 after session and dossier alone', async () => {
    const { dossier, cast } = await createBoard(database.db, 3)
    const counted = countQueries(database.db)
    const pages = await openDossier(counted.db, dossier.slug, cast.member.id)
    await pages.layout()
    const etag = etagOf(await pages.askBoard())
    const before = counted.count()
    const answer = await pages.askBoard({ 'If-None-Match': etag })
    expect(statusOf(answer)).toBe(304)
    expect((answer as Response).headers.get('ETag')).toBe(etag)
    expect((answer as Response).headers.get('Cache-Control')).toBe('private, no-cache')
    expect(counted.count() - before).toBe(2)
  })

  it('is another one after a step, a new name, for another person or another filter', async () => {
    const { db } = database
    const { dossier, cast, actions } = await createBoard(db, 2)
    const pages = await openDossier(db, dossier.slug, cast.member.id)
    await pages.layout()
    const ask = async () => etagOf(await pages.askBoard())
    const etag = await ask()
    expect(await ask()).toBe(etag)
    const seen = new Set([etag])
    const isNew = (other: string) => {
      expect(seen).not.toContain(other)
      seen.add(other)
    }
    isNew(etagOf(await pages.askBoard({}, '?toon=mij')))
    isNew(
      etagOf(await (await openDossier(db, dossier.slug, cast.chair.id)).askBoard({ 'If-None-Match': etag })),
    )
    await act(db, actions[1]?.id ?? '', cast.member.id, { type: 'savePlan', plan: 'Een plan.' })
    isNew(await ask())
    await db.updateTable('persons').set({ name: 'Anders' }).where('id', '=', cast.coordinator.id).execute()
    isNew(await ask())
  })
})

describe('who may see it', () => {
  it('a partner and a stranger find nothing; a visitor signs in first', async () => {
    const { db } = database
    const { dossier, cast } = await createBoard(db, 1)
    const stranger = await createPerson(db)
    for (const personId of [cast.partner.id, stranger.id]) {
      const pages = await openDossier(db, dossier.slug, personId)
      for (const ask of [pages.askBoard, pages.askOverview, pages.askLog, pages.askTimeline, pages.layout])
        expect(statusOf(await ask())).toBe(404)
      expect(statusOf(await pages.move('1.start.1'))).toBe(404)
    }
    const nobody = await openDossier(db, dossier.slug, cast.member.id)
    await db.deleteFrom('sessions').where('person_id', '=', cast.member.id).execute()
    const answer = (await nobody.askBoard({}, '?toon=mij')) as Response
    expect(answer.headers.get('Location')).toContain(
      `/inloggen?naar=${encodeURIComponent(`/dossiers/${dossier.slug}/bord?toon=mij`)}`,
    )
  })
})
