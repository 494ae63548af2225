import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationInfo, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import * as people from './migrations/0001-people.ts'
import * as dossiers from './migrations/0002-dossiers.ts'
import * as reports from './migrations/0003-reports.ts'
import * as actions from './migrations/0004-actions.ts'
import * as evidence from './migrations/0005-evidence.ts'
import * as log from './migrations/0006-log.ts'
import * as actionTable from './migrations/0007-action-table.ts'
import * as partners from './migrations/0008-partners.ts'
import * as actionTableOrder from './migrations/0009-action-table-order.ts'
import * as commentRooms from './migrations/0010-comment-rooms.ts'
import * as calendar from './migrations/0011-calendar.ts'
import * as mailSettings from './migrations/0012-mail-settings.ts'
import { StartupError } from './startup-error.ts'

const migrations: Record<string, Migration> = {
  '0001-people': people,
  '0002-dossiers': dossiers,
  '0003-reports': reports,
  '0004-actions': actions,
  '0005-evidence': evidence,
  '0006-log': log,
  '0007-action-table': actionTable,
  '0008-partners': partners,
  '0009-action-table-order': actionTableOrder,
  '0010-comment-rooms': commentRooms,
  '0011-calendar': calendar,
  '0012-mail-settings': mailSettings,
}

const migrator = (db: Kysely<Database>) =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } })

/**
 * Promise: the schema is the newest. Kysely's migrator holds an advisory lock, so of several processes that start
 * at once one migrates and the others wait. Errors: StartupError naming the migration that failed.
 */
export async function migrateToLatest(db: Kysely<Database>): Promise<string[]> {
  const { error, results = [] } = await migrator(db).migrateToLatest()
  const failed = results.find((result) => result.status === 'Error')
  if (error)
    throw new StartupError(
      `De database kon niet worden bijgewerkt${failed ? ` (stap ${failed.migrationName})` : ''}. Er is niets half veranderd. Zet een reservekopie terug of herstel de oorzaak, en start opnieuw.`,
      { cause: error },
    )
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

/** Promise: every migration this version knows, with when it was executed (undefined: not yet). */
export function listMigrations(db: Kysely<Database>): Promise<readonly MigrationInfo[]> {
  return migrator(db).getMigrations()
}

/** Promise: an empty database; everything in it is gone. Only for `db:reset` and tests. */
export async function dropEverything(db: Kysely<Database>): Promise<void> {
  await sql`drop schema if exists pgboss cascade`.execute(db)
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
}
