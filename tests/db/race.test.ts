import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { EXAMPLES } from '#tests/factories/action-events.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
beforeAll(async () => {
  database = await createTestDatabase()
  const created = await createCast(database.db)
  dossierId = created.dossier.id
  cast = created.cast
})
afterAll(() => database.close())

const runs = process.env.SOAK ? 1_000 : 40
const roles = ['coordinator', 'chair', 'member', 'board'] as const
const event = fc.constantFrom(...Object.values(EXAMPLES).filter(({ type }) => type !== 'addFile'))
/** Each actor's moves; `lag` says how many versions behind the actor's page is. */
const moves = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    event,
    lag: fc.constantFrom(0, 0, 0, 1),
    twice: fc.boolean(),
  }),
  { minLength: 5, maxLength: 25 },
)

/** Two people work on one action at the same time, each with what they last saw. */
describe('two actors racing on one action', () => {
  it('leave a row, a log and a replay that agree, and every yes stands in the log once', async () => {
    const { db } = database
    await fc.assert(
      fc.asyncProperty(moves, moves, async (one, two) => {
        const action = await createAction(db, dossierId)
        const said: string[] = []
        await Promise.all([one, two].map((list) => perform(action.id, list, said)))
        const { version } = await db
          .selectFrom('actions')
          .select('version')
          .where('id', '=', action.id)
          .executeTakeFirstOrThrow()
        const events = await db
          .selectFrom('events')
          .select('type')
          .where('action_id', '=', action.id)
          .orderBy('seq')
          .execute()
        const logged = events
          .map((row) => row.type)
          .filter((type) => type !== 'create' && type !== 'confirmAlignment')
        expect(logged.toSorted()).toEqual(said.toSorted())
        expect(version).toBe(events.length)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect((await verifyLog(db)).problems).toEqual([])
  }, 3_600_000)

  async function perform(
    actionId: string,
    list: { role: (typeof roles)[number]; event: ActionEvent; lag: number; twice: boolean }[],
    said: string[],
  ) {
    const { db } = database
    for (const [index, move] of list.entries()) {
      const seen = await db
        .selectFrom('actions')
        .select('version')
        .where('id', '=', actionId)
        .executeTakeFirstOrThrow()
      const { role, lag, twice } = move
      const key = `${actionId}-${role}-${index}-${Math.random()}`
      const own = move.event.type === 'assign' || move.event.type === 'reassign'
      const asked = own ? ({ ...move.event, ownerId: cast.member.id } as ActionEvent) : move.event
      const change = {
        actionId,
        personId: cast[role].id,
        event: asked,
        expectedVersion: Math.max(1, seen.version - lag),
        key,
      }
      const answers = await Promise.all(
        (twice ? [change, change] : [change]).map((ask) => changeAction(db, ask)),
      )
      if (answers[0]?.ok) {
        said.push(asked.type)
        for (const answer of answers) expect(answer).toEqual(answers[0])
      }
    }
  }
})
