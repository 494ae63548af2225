import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historySentence } from '#app/text/history.ts'
import { createBoard } from '#tests/factories/board.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { countQueries } from './count-queries.ts'
import { openDossier } from './dossier-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const visitsOf = (personId: string) =>
  database.db
    .selectFrom('memberships')
    .select(['visited_at', 'previous_visit_at'])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
const rewind = (personId: string, hours: number) =>
  database.db
    .updateTable('memberships')
    .set({ visited_at: new Date(Date.now() - hours * 3_600_000) })
    .where('person_id', '=', personId)
    .execute()

describe('what waits', () => {
  it('differs by person, and names the very step', async () => {
    const { db } = database
    const { dossier, cast } = await createBoard(db, 3)
    const waiting = async (personId: string) => {
      const { waiting: list } = await (await openDossier(db, dossier.slug, personId)).overview()
      return list.map(({ action, step }) => [action.number, step.type, step.possible])
    }
    expect(await waiting(cast.coordinator.id)).toEqual([[1, 'assign', true]])
    expect(await waiting(cast.member.id)).toEqual([
      [2, 'submitPlan', false],
      [3, 'deliver', false],
    ])
    expect(await waiting(cast.chair.id)).toEqual([])
    expect(await waiting(cast.adviser.id)).toEqual([])
  })
})

describe('a visit', () => {
  it('is written down once, and the one before it remembered', async () => {
    const { db } = database
    const { dossier, cast } = await createBoard(db, 1)
    const pages = await openDossier(db, dossier.slug, cast.chair.id)
    await pages.layout()
    const first = await visitsOf(cast.chair.id)
    await pages.layout()
    expect(await visitsOf(cast.chair.id)).toEqual(first)
    await rewind(cast.chair.id, 2)
    const { visited_at: earlier } = await visitsOf(cast.chair.id)
    await pages.layout()
    expect((await visitsOf(cast.chair.id)).previous_visit_at).toEqual(earlier)
  })

  it('shows what others did since the last one, not what you did yourself', async () => {
    const { db } = database
    const { dossier, cast, actions } = await createBoard(db, 2)
    const pages = await openDossier(db, dossier.slug, cast.member.id)
    await pages.layout()
    await rewind(cast.member.id, 1)
    const id = actions[1]?.id ?? ''
    await act(db, id, cast.member.id, { type: 'savePlan', plan: 'Plan.' })
    await act(db, id, cast.coordinator.id, { type: 'reassign', ownerId: cast.chair.id })
    await db
      .updateTable('memberships')
      .set({ visited_at: new Date(Date.now() - 3_600_000) })
      .where('person_id', '=', cast.member.id)
      .execute()
    const { changes, since } = await pages.overview()
    expect(since).not.toBeNull()
    expect(changes.map(historySentence)).toContain(
      `${cast.coordinator.name} maakte ${cast.chair.name} trekker.`,
    )
    expect(changes.map(({ type }) => type)).not.toContain('savePlan')
  })
})

it('the overview asks the same few queries for 2 actions as for 20', async () => {
  const counts: number[] = []
  for (const size of [2, 20]) {
    const { dossier, cast } = await createBoard(database.db, size)
    const counted = countQueries(database.db)
    const pages = await openDossier(counted.db, dossier.slug, cast.chair.id)
    const before = counted.count()
    await pages.overview()
    counts.push(counted.count() - before)
  }
  expect(counts).toEqual([4, 4])
})

it('an empty dossier has nothing to count', async () => {
  const { dossier, cast } = await createBoard(database.db, 0)
  const { actions, progress, changes } = await (
    await openDossier(database.db, dossier.slug, cast.coordinator.id)
  ).overview()
  expect([actions, changes]).toEqual([[], []])
  expect(progress.byCount.share).toBe(0)
})
