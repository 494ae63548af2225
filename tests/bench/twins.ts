import { PGlite } from '@electric-sql/pglite'
import { Kysely, type LogEvent, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { databaseFromPglite, openDatabase } from '#db/client.server.ts'
import type { Database } from '#db/database.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { startPostgres } from '#tests/setup/postgres.ts'

export type Statement = { sql: string; parameters: readonly unknown[] }

/** Two databases with the same content: one is changed by requests, on the other the same SQL runs bare. */
export type Twins = {
  name: string
  db: Kysely<Database>
  /** Promise: the statements ran in one transaction, without anything around them. */
  runBare(statements: readonly Statement[]): Promise<void>
  close(): Promise<void>
}

type Listen = (statement: Statement) => void
type Prepare = (db: Kysely<Database>) => Promise<void>

const logTo = (listen: Listen) => (event: LogEvent) => {
  if (event.level === 'query') listen({ sql: event.query.sql, parameters: event.query.parameters })
}

/** Promise: twins on the embedded database, in memory; `listen` hears every statement of the first. */
export async function pgliteTwins(prepare: Prepare, listen: Listen): Promise<Twins> {
  const first = await PGlite.create()
  const plain = databaseFromPglite(first)
  await migrateToLatest(plain)
  await prepare(plain)
  const second = await PGlite.create({ loadDataDir: await first.dumpDataDir('none') })
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: first }), log: logTo(listen) })
  return {
    name: 'ingebouwde database',
    db,
    runBare: (statements) =>
      second.transaction(async (trx) => {
        for (const { sql, parameters } of statements) await trx.query(sql, [...parameters])
      }),
    close: async () => {
      await first.close()
      await second.close()
    },
  }
}

/** Promise: twins on a real PostgreSQL that keeps what it acknowledged (fsync), as in production. */
export async function postgresTwins(prepare: Prepare, listen: Listen): Promise<Twins> {
  const server = await startPostgres({ durable: true })
  const address = (name: string) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  const admin = new pg.Client(server.url)
  await admin.connect()
  await admin.query('create database first')
  const plain = await openDatabase({ databaseUrl: address('first') })
  await migrateToLatest(plain.db)
  await prepare(plain.db)
  await plain.close()
  await admin.query('create database second template first')
  await admin.end()
  const pool = new pg.Pool({ connectionString: address('first'), types: datesAsText })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log: logTo(listen) })
  const second = new pg.Client(address('second'))
  await second.connect()
  return {
    name: 'PostgreSQL',
    db,
    async runBare(statements) {
      await second.query('begin')
      for (const { sql, parameters } of statements) await second.query(sql, [...parameters])
      await second.query('commit')
    },
    async close() {
      await db.destroy()
      await second.end()
      await server.stop()
    },
  }
}

const datesAsText = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.DATE ? String : pg.types.getTypeParser(id, format as 'text'),
} as pg.CustomTypesConfig
