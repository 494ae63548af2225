import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { lockDataFolder } from './data-folder.server.ts'
import type { Database } from './database.ts'
import { type Listen, listenOnPglite, listenOnPostgres } from './notices.server.ts'
import { StartupError } from './startup-error.ts'

export type Engine = 'pglite' | 'postgres'
/** Runs SQL as it comes, also several statements in one text: for the job queue, which makes its own. */
export type RunSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
export type OpenDatabase = {
  db: Kysely<Database>
  engine: Engine
  runSql: RunSql
  listen: Listen
  close(): Promise<void>
}

/** A date stays the day that it is ('YYYY-MM-DD'); counts are numbers. */
const parsers = { [pg.types.builtins.DATE]: String, [pg.types.builtins.INT8]: Number }

/**
 * Promise: an open database, embedded in `dataDir` or on the server of `databaseUrl`, both with the same schema,
 * migrations and queries. Errors: StartupError with one sentence that says what to do.
 */
export function openDatabase(options: {
  databaseUrl?: string | undefined
  dataDir?: string
}): Promise<OpenDatabase> {
  return options.databaseUrl ? openPostgres(options.databaseUrl) : openPglite(options.dataDir ?? '.data')
}

/** Promise: Kysely over an open PGlite, with the parsers that the queries count on. */
export function databaseFromPglite(pglite: PGlite): Kysely<Database> {
  Object.assign(pglite.parsers, parsers)
  return new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) })
}

/**
 * Promise: `runSql` on an open PGlite, each text after what is at hand: never inside somebody's transaction. Several
 * statements take `exec`; what such a text left half done is rolled back, for there is one connection only.
 */
export function runSqlOnPglite(pglite: PGlite): RunSql {
  return async (text, values) => {
    if (values?.length) return pglite.query(text, values)
    try {
      return { rows: (await pglite.exec(text)).flatMap(({ rows }) => rows) }
    } catch (error) {
      await pglite.exec('rollback')
      throw error
    }
  }
}

async function openPglite(dataDir: string): Promise<OpenDatabase> {
  const lock = lockDataFolder(dataDir)
  try {
    accessSync(dataDir, constants.W_OK)
    const pglite = await PGlite.create(join(dataDir, 'pgdata'))
    const db = databaseFromPglite(pglite)
    const close = async () => {
      await db.destroy()
      if (!pglite.closed) await pglite.close()
      lock.release()
    }
    return { db, engine: 'pglite', runSql: runSqlOnPglite(pglite), listen: listenOnPglite(pglite), close }
  } catch (cause) {
    lock.release()
    throw new StartupError(
      `De ingebouwde database in ${dataDir} gaat niet open. Controleer of de map te beschrijven is en of er ruimte op de schijf is.`,
      { cause },
    )
  }
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (id, format) => (parsers[id] as never) ?? pg.types.getTypeParser(id, format as 'text'),
    },
  })
  pool.on('error', () => {}) // a broken idle connection is replaced at the next query, which reports what is wrong
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`select 1`.execute(db)
  } catch (cause) {
    await db.destroy()
    throw new StartupError(
      'De database van DATABASE_URL geeft geen antwoord. Controleer of de server draait en of adres, naam en wachtwoord kloppen.',
      { cause },
    )
  }
  const runSql: RunSql = (text, values) => pool.query(text, values)
  return { db, engine: 'postgres', runSql, listen: listenOnPostgres(url), close: () => db.destroy() }
}
