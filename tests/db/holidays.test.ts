import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const named = async (name: string) => {
  const rows = await database.db
    .selectFrom('holidays')
    .select('day_on')
    .where('name', 'like', `%${name}%`)
    .orderBy('day_on')
    .execute()
  return rows.map(({ day_on }) => day_on)
}

it('the days after Easter stand where the almanac has them', async () => {
  const mondays = await named('Tweede paasdag')
  expect(mondays.slice(0, 7)).toEqual([
    '2024-04-01',
    '2025-04-21',
    '2026-04-06',
    '2027-03-29',
    '2028-04-17',
    '2029-04-02',
    '2030-04-22',
  ])
  expect(mondays).toContain('2038-04-26') // the latest Easter of the century
  expect((await named('Hemelvaartsdag')).slice(2, 4)).toEqual(['2026-05-14', '2027-05-06'])
  expect((await named('Tweede pinksterdag')).slice(2, 4)).toEqual(['2026-05-25', '2027-05-17'])
  expect((await named('Goede Vrijdag')).slice(2, 4)).toEqual(['2026-04-03', '2027-03-26'])
})

it('Koningsdag is on 26 April when the 27th is a Sunday', async () => {
  const days = await named('Koningsdag')
  expect(days).toEqual(expect.arrayContaining(['2025-04-26', '2026-04-27', '2031-04-26']))
  expect(days.map((day) => new Date(day).getUTCDay())).not.toContain(0)
})

it('every year up to 2060 has all nine', async () => {
  const { n } = await database.db
    .selectFrom('holidays')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('name', '!=', '')
    .executeTakeFirstOrThrow()
  const shared = (await named(',')).length
  expect(Number(n) + shared).toBe(37 * 9)
})
