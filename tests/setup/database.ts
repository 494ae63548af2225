import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import { Client } from 'pg'
import { inject } from 'vitest'
import {
  databaseFromPglite,
  type Engine,
  openDatabase,
  type RunSql,
  runSqlOnPglite,
} from '#db/client.server.ts'
import type { Database } from '#db/database.ts'
import { type Listen, listenOnPglite } from '#db/notices.server.ts'
import { databaseUrl, templateName } from './database-global.ts'

export interface TestDatabase {
  db: Kysely<Database>
  engine: Engine
  runSql: RunSql
  listen: Listen
  /** For a second connection or process; PGlite has none. */
  url?: string
  close(): Promise<void>
}

/** Promise: a migrated, empty database of the caller's own, on the engine that the test project runs on. */
export function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('databaseTemplate')
  return template.engine === 'pglite' ? loadDump(template.dump) : cloneTemplate(template.url)
}

async function loadDump(dump: string): Promise<TestDatabase> {
  const pglite = await PGlite.create({ loadDataDir: await openAsBlob(dump) })
  const db = databaseFromPglite(pglite)
  const close = async () => {
    await db.destroy()
    if (!pglite.closed) await pglite.close()
  }
  return { db, engine: 'pglite', runSql: runSqlOnPglite(pglite), listen: listenOnPglite(pglite), close }
}

async function cloneTemplate(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(server, `create database ${name} template ${templateName}`)
  const url = databaseUrl(server, name)
  const { db, engine, runSql, listen, close } = await openDatabase({ databaseUrl: url })
  const closeAndDrop = async () => {
    await close()
    await command(server, `drop database ${name} with (force)`)
  }
  return { db, engine, runSql, listen, url, close: closeAndDrop }
}

async function command(server: string, statement: string): Promise<void> {
  const client = new Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
