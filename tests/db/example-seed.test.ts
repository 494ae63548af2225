import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { seedAccounts } from '#app/services/seed/accounts.server.ts'
import { seedExample } from '#app/services/seed/example.server.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { ACTION_STATES } from '#workflows/action-item/states.ts'
import { ALIGNMENT_STATES } from '#workflows/alignment/states.ts'
import { ROOMS } from '#workflows/rooms.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  for (const _ of ['first start', 'later start'])
    await seedExample(database.db, await seedAccounts(database.db))
})
afterAll(() => database.close())

test('the fictitious dossier shows an action in every state', async () => {
  const rows = await database.db.selectFrom('actions').select('state').distinct().execute()
  expect(rows.map(({ state }) => state).sort()).toEqual([...ACTION_STATES].sort())
})

test('its partners stand in every state of an alignment, by the same steps that people take', async () => {
  const rows = await database.db
    .selectFrom('alignments')
    .innerJoin('actions', 'actions.id', 'alignments.action_id')
    .innerJoin('organisations', 'organisations.id', 'alignments.organisation_id')
    .select(['actions.number', 'organisations.short_name', 'alignments.state', 'alignments.overridden'])
    .orderBy('actions.number')
    .orderBy('organisations.short_name')
    .execute()
  expect(rows.map((row) => [row.number, row.short_name, row.state, row.overridden])).toEqual([
    [1, 'Waterdienst', 'agreed', false],
    [3, 'Waterdienst', 'invited', false],
    [7, 'Kustplatform', 'objected', true],
    [7, 'Waterdienst', 'agreed', false],
    [10, 'Kustplatform', 'escalated', false],
    [10, 'Schoon Schip', 'abstained', false],
    [10, 'Waterdienst', 'reconfirm', false],
    [11, 'Kustplatform', 'inConsultation', false],
    [11, 'Schoon Schip', 'noObjectionHeard', false],
    [11, 'Waterdienst', 'agreedWithConditions', false],
    [12, 'Schoon Schip', 'planned', false],
  ])
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(ALIGNMENT_STATES))
  expect((await verifyLog(database.db)).problems).toEqual([])
})

test('people speak in every room, one remark is settled and one says something else than it did', async () => {
  const rows = await database.db.selectFrom('comments').select(['room', 'version', 'resolved_at']).execute()
  expect(new Set(rows.map(({ room }) => room))).toEqual(new Set(ROOMS))
  expect(rows.some(({ resolved_at }) => resolved_at !== null)).toBe(true)
  expect(rows.some(({ version }) => version > 1)).toBe(true)
})
