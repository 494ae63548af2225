import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { EXAMPLES } from '#tests/factories/action-events.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { actionItemMachine } from '#workflows/action-item/machine.ts'
import { ACTION_STATES } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'

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

/** One of each event is enough to open every gate; a second plan or milestone leads nowhere new. */
const events: ActionEvent[] = Object.values(EXAMPLES).filter(
  ({ type }) => !['addFile', 'reassign', 'reschedule', 'describe', 'reportProgress'].includes(type),
)

/** Positions that differ in nothing a gate looks at are one position. */
const paths = getShortestPaths(actionItemMachine, {
  events,
  serializeState: ({ value, context }) =>
    JSON.stringify([
      value,
      context.ownerId !== null,
      context.planVersion > 0,
      context.milestoneCount > 0,
      context.openMilestones.length > 0,
      context.evidenceCount > 0,
      context.returnState,
    ]),
  stopWhen: ({ context }) =>
    context.planVersion > 1 || context.milestoneCount > 1 || context.evidenceNumber > 1,
  limit: 20_000,
})

/** Somebody who may do this step; the owner of every action is the member. */
const actorOf = (type: string) => {
  const role = ROLES.find((candidate) => may(candidate, type, candidate === 'member'))
  return cast[role ?? 'coordinator'].id
}

describe('shortest paths through the whole machine, on a real database', () => {
  it('reach every state', () => {
    expect(new Set(paths.map((path) => path.state.value))).toEqual(new Set(ACTION_STATES))
  })

  it('are all walked, and log, row and replay agree', async () => {
    let steps = 0
    for (const path of paths) {
      const action = await createAction(database.db, dossierId)
      let version = 1
      for (const { event } of path.steps) {
        if (['xstate.init', 'confirmAlignment'].includes(event.type)) continue
        const own = event.type === 'assign' ? { ...event, ownerId: cast.member.id } : event
        const change = { actionId: action.id, personId: actorOf(event.type), event: own as ActionEvent }
        const answer = await changeAction(database.db, { ...change, expectedVersion: version })
        if (!answer.ok) throw new Error(`${event.type}: ${JSON.stringify(answer)}`)
        version = answer.version
        steps += 1
      }
      const row = database.db
        .selectFrom('actions')
        .select(['state', 'return_state'])
        .where('id', '=', action.id)
      const expected = {
        state: settled(String(path.state.value)),
        return_state: settled(path.state.context.returnState),
      }
      expect(await row.executeTakeFirstOrThrow()).toEqual(expected)
    }
    expect(steps).toBeGreaterThan(paths.length)
    expect((await verifyLog(database.db)).problems).toEqual([])
  }, 180_000)
})

/** Without partners nothing stays in alignment: the automatic step takes it to ready. */
const settled = <T extends string | null>(state: T) => (state === 'aligning' ? 'ready' : state)
