import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Notice } from '#db/notices.server.ts'
import { insertEvent } from '#db/queries/events.ts'
import { createDossier } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let stop: () => Promise<void>
let heard: Notice[]
let gaps = 0
beforeAll(async () => {
  database = await createTestDatabase()
  stop = await database.listen({ onNotice: (notice) => heard.push(notice), onGap: () => (gaps += 1) })
})
beforeEach(() => {
  heard = []
})
afterAll(async () => {
  await stop()
  await database.close()
})

const event = (dossier_id: string) => ({
  ...{
    dossier_id,
    action_id: null,
    subject: 'dossier' as const,
    subject_id: dossier_id,
    type: 'createDossier',
  },
  ...{ state_before: null, state_after: null, version: null, actor_id: null, at: new Date(), payload: {} },
})

async function until(check: () => boolean, ms = 5_000): Promise<void> {
  for (const end = Date.now() + ms; !check() && Date.now() < end; ) await wait(5)
  expect(check()).toBe(true)
}

it('a commit to a log is heard, with its dossier and number and nothing else, and not before it is committed', async () => {
  const { db } = database
  const { id } = await createDossier(db)
  let before: number | undefined
  await db.transaction().execute(async (trx) => {
    await insertEvent(trx, event(id))
    await insertEvent(trx, event(id))
    await wait(50)
    before = heard.length
  })
  await until(() => heard.length === 2)
  expect(before).toBe(0)
  expect(heard).toEqual([
    { dossierId: id, seq: 1 },
    { dossierId: id, seq: 2 },
  ])
})

it('what was rolled back is not heard', async () => {
  const { db } = database
  const { id } = await createDossier(db)
  const change = db.transaction().execute(async (trx) => {
    await insertEvent(trx, event(id))
    throw new Error('no')
  })
  await expect(change).rejects.toThrow('no')
  const other = await createDossier(db)
  await db.transaction().execute((trx) => insertEvent(trx, event(other.id)))
  await until(() => heard.length > 0)
  expect(heard).toEqual([{ dossierId: other.id, seq: 1 }])
})

it('a listener whose connection is killed listens again, and says that there was a gap', async ({ skip }) => {
  if (!database.url) return skip('PGlite has one connection, in this process')
  const { id } = await createDossier(database.db)
  const killer = new Client(database.url)
  await killer.connect()
  await killer.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = 'listen aanjager_news'`)
  await killer.end()
  await until(() => gaps === 1)
  await database.db.transaction().execute((trx) => insertEvent(trx, event(id)))
  await until(() => heard.length === 1)
})
