import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFeed, readFeed } from '#app/services/calendar/read-feed.server.ts'
import { deleteRecess, insertRecess, listRecesses } from '#db/queries/calendar.ts'
import { findFeedOf, updateFeedDossiers } from '#db/queries/calendar-feeds.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createDossier } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

it('a person has one calendar; its chosen dossiers stay when the address is renewed', async () => {
  const { db } = database
  const { dossier, cast } = await createAligning(db, ['LIEC'])
  const desk = createContext(db)
  const tokenOf = async () => (await makeFeed(desk, cast.chair.id)).slice(-47, -4)
  const first = await tokenOf()
  expect(await updateFeedDossiers(db, cast.chair.id, [dossier.id])).toBe(true)
  const second = await tokenOf()
  expect(await readFeed(desk, first)).toBeUndefined()
  expect((await readFeed(desk, second))?.text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(await findFeedOf(db, cast.chair.id)).toMatchObject({ whole_dossiers: [dossier.id] })
})

it('the same days make one recess, of a dossier and of all dossiers alike', async () => {
  const { db } = database
  const [one, other] = [await createDossier(db), await createDossier(db)]
  const days = { name: 'Reces', from_on: '2099-02-20', to_on: '2099-02-28' }
  for (const dossier_id of [one.id, null]) {
    const added = await insertRecess(db, { dossier_id, ...days })
    expect(added).toHaveProperty('id')
    expect(await insertRecess(db, { dossier_id, ...days, name: 'Anders' })).toEqual({ known: 'Reces' })
  }
  const listed = async (dossierId: string) => (await listRecesses(db, dossierId, '2026-01-01')).length
  expect([await listed(one.id), await listed(other.id)]).toEqual([2, 1])
  const [general] = await listRecesses(db, other.id, '2026-01-01')
  expect(await deleteRecess(db, other.id, general?.id ?? '')).toBeUndefined()
  expect(await deleteRecess(db, null, general?.id ?? '')).toEqual(days)
})
