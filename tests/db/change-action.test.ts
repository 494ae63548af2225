import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
let action: { id: string; number: number }
beforeAll(async () => {
  database = await createTestDatabase()
  const created = await createCast(database.db)
  dossierId = created.dossier.id
  cast = created.cast
})
afterAll(() => database.close())
beforeEach(async () => {
  action = await createAction(database.db, dossierId)
})

const started = () =>
  startAction(database.db, action.id, { coordinatorId: cast.coordinator.id, ownerId: cast.member.id })
const row = () =>
  database.db.selectFrom('actions').selectAll().where('id', '=', action.id).executeTakeFirstOrThrow()
const counts = async () => {
  const count = (table: 'events' | 'outbox' | 'event_texts' | 'idempotency_keys' | 'milestones') =>
    database.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  return Promise.all(
    (['events', 'outbox', 'event_texts', 'idempotency_keys', 'milestones'] as const).map(count),
  )
}

describe('changing an action', () => {
  it('goes from recommendation to accepted result', async () => {
    const { db } = database
    await started()
    await act(db, action.id, cast.member.id, { type: 'reportProgress', health: 'onTrack', report: 'Loopt.' })
    await act(db, action.id, cast.member.id, { type: 'completeMilestone', milestone: 1 })
    await act(db, action.id, cast.member.id, {
      type: 'addLink',
      title: 'Verslag',
      url: 'https://vng.nl/verslag',
    })
    await act(db, action.id, cast.member.id, { type: 'deliver' })
    await act(db, action.id, cast.chair.id, { type: 'sendBack', reason: 'Bewijs ontbreekt' })
    expect(await row()).toMatchObject({ state: 'inProgress', state_note: 'Bewijs ontbreekt' })
    await act(db, action.id, cast.member.id, { type: 'deliver' })
    const accepted = await act(db, action.id, cast.chair.id, { type: 'accept' })
    expect(accepted.state).toBe('completed')
    expect((await verifyLog(db)).problems).toEqual([])
  })

  it('lets a plan without required partners go from alignment to ready by itself, in the log as two events', async () => {
    const { db } = database
    const owner = { ownerId: cast.member.id, certainty: 'notAgreed' as const }
    await act(db, action.id, cast.coordinator.id, { type: 'assign', ...owner })
    await act(db, action.id, cast.member.id, { type: 'savePlan', plan: 'Plan' })
    const submitted = await act(db, action.id, cast.member.id, { type: 'submitPlan' })
    expect(submitted).toMatchObject({ state: 'ready', version: 5 })
    const events = db
      .selectFrom('events')
      .select(['type', 'state_after', 'actor_id'])
      .where('action_id', '=', action.id)
    expect((await events.orderBy('seq').execute()).slice(-2)).toEqual([
      { type: 'submitPlan', state_after: 'aligning', actor_id: cast.member.id },
      { type: 'confirmAlignment', state_after: 'ready', actor_id: null },
    ])
  })

  it('tells the second of two savers what the first one changed, and changes nothing', async () => {
    const { version } = await started()
    const report = { type: 'reportProgress', health: 'stuck', report: 'Tegenvaller' } as const
    await act(database.db, action.id, cast.member.id, report)
    const before = await counts()
    const event = { type: 'block', reason: 'Ruzie', unblocker: 'LIEC' } as const
    const late = { actionId: action.id, personId: cast.coordinator.id, event, expectedVersion: version }
    expect(await changeAction(database.db, { ...late, key: 'nonce-late' })).toMatchObject({
      ok: false,
      problem: 'stale',
      currentVersion: version + 1,
      changes: [{ type: 'reportProgress', actor_name: cast.member.name, version: version + 1 }],
    })
    expect(await counts()).toEqual(before)
  })

  it('performs a repeated submit once and gives the same answer twice', async () => {
    const { version } = await started()
    const event = { type: 'addMilestone', title: 'Tweede', certainty: 'notAgreed' } as const
    const change = {
      actionId: action.id,
      personId: cast.member.id,
      event,
      expectedVersion: version,
      key: `k-${action.id}`,
    }
    const first = await changeAction(database.db, change)
    const second = await changeAction(database.db, change)
    expect(first).toMatchObject({ ok: true, version: version + 1 })
    expect(second).toEqual(first)
    expect(await row()).toMatchObject({ milestone_count: 2 })
    const other = { ...change, event: { ...event, title: 'Derde' } }
    expect(await changeAction(database.db, other)).toEqual({ ok: false, problem: 'keyReused' })
  })

  it('says which gates are not met, and leaves the key free for another try', async () => {
    const { version } = await started()
    const deliver = { actionId: action.id, personId: cast.member.id, event: { type: 'deliver' as const } }
    const answer = await changeAction(database.db, {
      ...deliver,
      expectedVersion: version,
      key: `d-${action.id}`,
    })
    expect(answer).toEqual({
      ok: false,
      problem: 'unmet',
      unmet: [{ gate: 'milestonesDone', open: [1] }, { gate: 'evidence' }],
    })
    await act(database.db, action.id, cast.member.id, { type: 'completeMilestone', milestone: 1 })
    await act(database.db, action.id, cast.member.id, { type: 'addLink', title: 'L', url: 'https://vng.nl' })
    const again = await changeAction(database.db, {
      ...deliver,
      expectedVersion: version + 2,
      key: `d-${action.id}`,
    })
    expect(again).toMatchObject({ ok: true, state: 'delivered' })
  })

  it('is not there for strangers and partners, and forbidden to those whose step it is not', async () => {
    const { version } = await started()
    const stranger = await createPerson(database.db)
    const event = { type: 'start' } as const
    const ask = (personId: string) =>
      changeAction(database.db, { actionId: action.id, personId, event, expectedVersion: version })
    expect(await ask(stranger.id)).toEqual({ ok: false, problem: 'notFound' })
    expect(await ask(cast.partner.id)).toEqual({ ok: false, problem: 'notFound' })
    expect(await ask(cast.chair.id)).toEqual({ ok: false, problem: 'forbidden' })
    expect(await ask(cast.adviser.id)).toEqual({ ok: false, problem: 'forbidden' })
    expect(await ask(cast.member.id)).toEqual({ ok: false, problem: 'notInState', state: 'inProgress' })
  })

  it('gives an action only to somebody of the committee', async () => {
    const event = { type: 'assign', ownerId: cast.adviser.id, certainty: 'notAgreed' } as const
    const change = { actionId: action.id, personId: cast.coordinator.id, event, expectedVersion: 1 }
    const answer = await changeAction(database.db, change)
    expect(answer).toEqual({
      ok: false,
      problem: 'invalid',
      fields: [{ field: 'ownerId', problem: 'unknownOwner' }],
    })
    expect(await row()).toMatchObject({ state: 'draft', version: 1 })
  })

  it('does not count a comment or a new title as a change of substance', async () => {
    await started()
    const { substantive_at } = await row()
    await act(database.db, action.id, cast.member.id, { type: 'describe', title: 'Kort', weight: 3 })
    expect(await row()).toMatchObject({ substantive_at, title: 'Kort', weight: 3 })
  })
})
