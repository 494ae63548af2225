import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BoardMove } from '#app/ui/board/board-data.ts'
import { createBoard } from '#tests/factories/board.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { statusOf } from './action-pages.ts'
import { openDossier } from './dossier-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

type Pages = Awaited<ReturnType<typeof openDossier>>
const cardOf = async (pages: Pages, number: string) =>
  (await pages.board()).cards.find((card) => card.number === number)
const submitOf = (moves: readonly BoardMove[] | undefined, label: string) => {
  const move = moves?.find((each) => each.label === label)
  return move && 'submit' in move ? move.submit : ''
}

/** A board of which A2 is owned by the member and has a plan. */
async function planned() {
  const { db } = database
  const { dossier, cast, actions } = await createBoard(db, 2)
  const id = actions[1]?.id ?? ''
  await act(db, id, cast.member.id, { type: 'savePlan', plan: 'Eerst dit.' })
  const pages = await openDossier(db, dossier.slug, cast.member.id)
  return { dossier, cast, id, pages, stap: submitOf((await cardOf(pages, 'A2'))?.moves, 'Plan voorleggen') }
}

describe('a move on the board', () => {
  it('happens at once when nothing is asked, and comes back to the card', async () => {
    const { pages, stap } = await planned()
    const answer = (await pages.move(stap, '?toon=mij')) as Response
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toMatch(/\/bord\?toon=mij&gezet=2#A2$/)
    expect((await cardOf(pages, 'A2'))?.state.label).toBe('Gereed')
    expect((await pages.board('?gezet=2')).moved).toEqual({ number: 2, state: 'ready' })
  })

  it('sent twice happens once', async () => {
    const { pages, stap, id } = await planned()
    expect(statusOf(await pages.move(stap))).toBe(303)
    expect(statusOf(await pages.move(stap))).toBe(303)
    const rows = await database.db.selectFrom('events').select('type').where('action_id', '=', id).execute()
    expect(rows.filter(({ type }) => type === 'submitPlan')).toHaveLength(1)
  })

  it('asks for a reason first where one is needed, and knows the way back', async () => {
    const { dossier, pages } = await planned()
    const block = (await cardOf(pages, 'A2'))?.moves?.find(({ label }) => label === 'Blokkade melden')
    const back = encodeURIComponent(`/dossiers/${dossier.slug}/bord#A2`)
    expect(block).toEqual({
      label: 'Blokkade melden',
      phase: 'execute',
      href: `acties/2/stappen/block?terug=${back}`,
    })
  })

  it('that comes too late is refused, and says so at the card', async () => {
    const { cast, pages, stap, id } = await planned()
    await act(database.db, id, cast.member.id, {
      type: 'addMilestone',
      title: 'Nieuw',
      certainty: 'notAgreed',
    })
    const answer = await pages.move(stap)
    expect(statusOf(answer)).toBe(409)
    expect(answer).toMatchObject({ data: { number: 2, message: expect.stringContaining('gewijzigd') } })
    expect((await cardOf(pages, 'A2'))?.state.label).toBe('Belegd')
  })

  it('of somebody else’s step is refused', async () => {
    const { dossier, cast, stap } = await planned()
    const board = await openDossier(database.db, dossier.slug, cast.board.id)
    expect(statusOf(await board.move(stap))).toBe(403)
  })

  it('without what it needs is refused with what is missing', async () => {
    const { dossier, cast } = await createBoard(database.db, 2)
    const pages = await openDossier(database.db, dossier.slug, cast.member.id)
    const answer = await pages.move('2.submitPlan.2')
    expect(statusOf(answer)).toBe(409)
    expect(answer).toMatchObject({ data: { message: expect.stringContaining('plan van aanpak') } })
  })

  it('that makes no sense is a bad request', async () => {
    const { pages } = await planned()
    for (const stap of ['', '2', '2.fly.1', 'x.start.1', '2.start.-1', "2.start.1'--"])
      expect(statusOf(await pages.move(stap)), stap).toBe(400)
    expect(statusOf(await pages.move('99.start.1'))).toBe(404)
  })
})
