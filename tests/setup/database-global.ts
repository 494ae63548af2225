import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { databaseFromPglite, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { startPostgres } from './postgres.ts'

/** A migrated, empty database to copy from: a dump of PGlite, or a template on a running PostgreSQL. */
export type DatabaseTemplate = { engine: 'pglite'; dump: string } | { engine: 'postgres'; url: string }

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

export const templateName = 'template_migrated'

/** Once a project: migrations run one time, every test file copies the result. */
export default async function setup(project: TestProject) {
  const engine = project.config.env.TEST_ENGINE
  const { template, stop } = engine === 'postgres' ? await postgresTemplate() : await pgliteTemplate()
  project.provide('databaseTemplate', template)
  return stop
}

async function postgresTemplate() {
  const { url, stop } = await startPostgres()
  const client = new Client(url)
  await client.connect()
  await client.query(`create database ${templateName}`)
  await client.end()
  const { db, close } = await openDatabase({ databaseUrl: databaseUrl(url, templateName) })
  await migrateToLatest(db)
  await close()
  const template: DatabaseTemplate = { engine: 'postgres', url }
  return { template, stop }
}

async function pgliteTemplate() {
  const folder = mkdtempSync(join(tmpdir(), 'aanjager-pglite-'))
  const pglite = await PGlite.create()
  const db = databaseFromPglite(pglite)
  await migrateToLatest(db)
  const dump = join(folder, 'migrated.tar')
  writeFileSync(dump, await (await pglite.dumpDataDir('none')).bytes())
  await db.destroy()
  const template: DatabaseTemplate = { engine: 'pglite', dump }
  return { template, stop: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
