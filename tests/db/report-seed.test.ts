import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { seedAccounts } from '#app/services/seed/accounts.server.ts'
import { seedReport } from '#app/services/seed/report.server.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { ROLES } from '#workflows/roles.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  for (const _ of ['first start', 'later start'])
    await seedReport(database.db, await seedAccounts(database.db))
})
afterAll(() => database.close())

const recommendations = () =>
  database.db
    .selectFrom('actions')
    .innerJoin('recommendations', 'recommendations.id', 'actions.recommendation_id')
    .innerJoin('reports', 'reports.id', 'recommendations.report_id')
    .select(['actions.number', 'actions.title', 'actions.state', 'actions.term', 'actions.owner_id'])
    .select(['recommendations.body', 'recommendations.start_offset', 'recommendations.end_offset'])
    .select('reports.body as report')
    .orderBy('actions.number')
    .execute()

test('the eight recommendations stand verbatim, five for the short term and three for the medium term', async () => {
  const found = await recommendations()
  expect(found.map(({ number, term }) => [number, term])).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => [number, 'short']),
    ...[6, 7, 8].map((number) => [number, 'medium']),
  ])
  const file = await readFile(
    new URL('../../db/seed/reports/aanpak-ondermijning.txt', import.meta.url),
    'utf8',
  )
  for (const { body, report, start_offset, end_offset } of found) {
    expect(report).toBe(file)
    expect(report.slice(start_offset ?? 0, end_offset ?? 0)).toBe(body)
  }
})

test('nothing is invented: no owner, no step, only the event that made each action', async () => {
  const found = await recommendations()
  expect(new Set(found.map(({ state, owner_id }) => `${state} ${owner_id}`))).toEqual(new Set(['draft null']))
  const types = await database.db
    .selectFrom('events')
    .select('type')
    .where('subject', '=', 'action')
    .execute()
  expect(types).toEqual(found.map(() => ({ type: 'create' })))
  expect((await verifyLog(database.db)).problems).toEqual([])
})

test('each title is short and says something else', async () => {
  const titles = (await recommendations()).map(({ title }) => title)
  expect(new Set(titles).size).toBe(8)
  for (const title of titles) expect(title.length).toBeLessThanOrEqual(100)
})

test('the demo has one account for each role, and none that bears a name from the report', async () => {
  const members = await database.db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['memberships.role', 'persons.name', 'persons.is_demo'])
    .execute()
  expect(members.map(({ role }) => role).sort()).toEqual([...ROLES].sort())
  for (const { name, is_demo } of members) expect([is_demo, name.endsWith('(demo)')]).toEqual([true, true])
})
