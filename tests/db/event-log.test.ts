import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let actionId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const { dossier, cast } = await createCast(database.db, { slug: 'logboek' })
  const action = await createAction(database.db, dossier.id)
  actionId = action.id
  await startAction(database.db, action.id, { coordinatorId: cast.coordinator.id, ownerId: cast.member.id })
  await act(database.db, action.id, cast.member.id, { type: 'block', reason: 'Geen geld', unblocker: 'BZK' })
})
afterAll(() => database.close())

/** Does something to the database that its rules forbid, looks, and undoes it. */
async function tamper(statement: ReturnType<typeof sql>): Promise<string[]> {
  let problems: string[] = []
  const undo = new Error('undo')
  await database.db
    .transaction()
    .execute(async (trx) => {
      await sql`alter table events disable trigger all`.execute(trx)
      await statement.execute(trx)
      problems = (await verifyLog(trx)).problems
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return problems
}

describe('the event log', () => {
  it.each([
    ['update', sql`update events set type = 'accept'`],
    ['delete', sql`delete from events`],
    ['truncate', sql`truncate events cascade`],
  ])('refuses %s', async (_, statement) => {
    await expect(statement.execute(database.db)).rejects.toThrow('append-only')
  })

  it('verifies: chain, texts, and every action replayed through the machine', async () => {
    expect(await verifyLog(database.db)).toEqual({
      dossiers: 1,
      events: 8,
      actions: 1,
      alignments: 0,
      problems: [],
    })
  })

  it('holds digests and ids, not what people wrote', async () => {
    const events = await database.db.selectFrom('events').select('payload').execute()
    expect(JSON.stringify(events)).not.toContain('Geen geld')
    const texts = await database.db.selectFrom('event_texts').select('body').execute()
    expect(texts.map((text) => text.body)).toContain('Geen geld')
  })

  it('stays whole when texts are erased', async () => {
    expect(await tamper(sql`delete from event_texts`)).toEqual([])
  })

  it.each([
    ['a changed payload', sql`update events set payload = '{}' where type = 'block'`, 'was changed'],
    ['a changed actor', sql`update events set actor_id = null where type = 'start'`, 'was changed'],
    ['a missing event', sql`delete from events where type = 'savePlan'`, 'is missing'],
    ['a cut-off end', sql`delete from events where type = 'block'`, 'its head says'],
    [
      'a changed text',
      sql`update event_texts set body = 'Wel geld' where field = 'reason'`,
      'text reason was changed',
    ],
    [
      'a state nobody moved to',
      sql`update actions set state = 'ready', return_state = null`,
      'state: ready ≠ blocked',
    ],
    ['an invented plan version', sql`update actions set plan_version = 7`, 'planVersion: 7 ≠ 1'],
  ])('shows %s', async (_, statement, problem) => {
    expect((await tamper(statement)).join('\n')).toContain(problem)
  })

  it('keeps states that cannot be out of the table', async () => {
    const impossible = database.db
      .updateTable('actions')
      .set({ state: 'done' as never, return_state: null })
      .where('id', '=', actionId)
    await expect(impossible.execute()).rejects.toThrow('actions_state_check')
    const ownerless = database.db.updateTable('actions').set({ owner_id: null }).where('id', '=', actionId)
    await expect(ownerless.execute()).rejects.toThrow('actions_owner')
  })
})
