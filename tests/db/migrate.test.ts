import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import { dropEverything, listMigrations, migrateToLatest } from '#db/migrate.ts'
import { createTestDatabase } from '#tests/setup/database.ts'

describe('migrations', () => {
  it('run once when several processes start at the same time', async () => {
    const { db, url, engine, close } = await createTestDatabase()
    await dropEverything(db)
    const others =
      engine === 'postgres' ? await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url }))) : []
    const done = await Promise.all([db, ...others.map((other) => other.db)].map(migrateToLatest))
    const known = await listMigrations(db)
    expect(done.flat().toSorted()).toEqual(known.map((migration) => migration.name).toSorted())
    expect(known.every((migration) => migration.executedAt)).toBe(true)
    await Promise.all(others.map((other) => other.close()))
    await close()
  })

  it('leave a current database alone', async () => {
    const { db, close } = await createTestDatabase()
    expect(await migrateToLatest(db)).toEqual([])
    const { rows } = await sql<{ n: number }>`select count(*) as n from persons`.execute(db)
    expect(rows[0]?.n).toBe(0)
    await close()
  })
})

describe('opening a database', () => {
  it('says in one sentence that a server does not answer', async () => {
    await expect(openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' })).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringContaining('DATABASE_URL'),
    })
  })

  it('says in one sentence that a folder cannot be made', async () => {
    await expect(openDatabase({ dataDir: 'package.json/onder-een-bestand' })).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringContaining('DATA_DIR'),
    })
  })
})
