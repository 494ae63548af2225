import type { Insertable, Kysely, Selectable, Transaction, Updateable } from 'kysely'
import type { ImportState } from '#workflows/import/states.ts'
import type { Database } from '../database.ts'
import type { ImportsTable } from '../tables/imports.ts'

export type ImportRow = Selectable<ImportsTable>

export async function insertImport(
  trx: Transaction<Database>,
  values: Insertable<ImportsTable>,
): Promise<string> {
  const row = await trx.insertInto('imports').values(values).returning('id').executeTakeFirstOrThrow()
  return row.id
}

/** Promise: the import's row, locked until the transaction ends. */
export function lockImport(trx: Transaction<Database>, id: string): Promise<ImportRow | undefined> {
  return trx.selectFrom('imports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateImport(
  trx: Transaction<Database>,
  id: string,
  values: Updateable<ImportsTable>,
): Promise<void> {
  await trx.updateTable('imports').set(values).where('id', '=', id).execute()
}

/** States in which an import is over without a result: its file can be imported again. */
const OVER: ImportState[] = ['discarded', 'failed']

/** Promise: the import of this report that counts: under way, or confirmed. At most one (a unique index). */
export function findLiveImport(db: Kysely<Database>, reportId: string) {
  return db
    .selectFrom('imports')
    .select(['id', 'state'])
    .where('report_id', '=', reportId)
    .where('state', 'not in', OVER)
    .executeTakeFirst()
}

const withReport = (db: Kysely<Database>) =>
  db
    .selectFrom('imports')
    .innerJoin('reports', 'reports.id', 'imports.report_id')
    .leftJoin('persons', 'persons.id', 'imports.created_by')
    .select(['imports.id', 'imports.state', 'imports.version', 'imports.created_at', 'imports.updated_at'])
    .select(['imports.report_id', 'reports.title', 'reports.filename', 'persons.name as created_by_name'])

/** Promise: an import of the dossier, with its report's name. */
export function findImport(db: Kysely<Database>, dossierId: string, importId: string) {
  return withReport(db)
    .where('imports.dossier_id', '=', dossierId)
    .where('imports.id', '=', importId)
    .executeTakeFirst()
}

/** Promise: the imports of a dossier, the newest first. */
export function listImports(db: Kysely<Database>, dossierId: string) {
  return withReport(db)
    .where('imports.dossier_id', '=', dossierId)
    .orderBy('imports.created_at', 'desc')
    .orderBy('imports.id')
    .execute()
}

/** Promise: the imports that wait for someone to review them, with how many proposals they hold. */
export function listOpenImports(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('imports')
    .innerJoin('reports', 'reports.id', 'imports.report_id')
    .select(['imports.id', 'reports.filename'])
    .select((eb) =>
      eb
        .selectFrom('import_items')
        .whereRef('import_items.import_id', '=', 'imports.id')
        .where('import_items.is_dropped', '=', false)
        .select((count) => count.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('kept'),
    )
    .where('imports.dossier_id', '=', dossierId)
    .where('imports.state', 'in', ['extracted', 'inReview'])
    .orderBy('imports.created_at')
    .execute()
}

/** Promise: who did what to an import after the version that somebody saw, oldest first. */
export function listImportChangesSince(
  db: Kysely<Database>,
  { dossierId, importId, version }: { dossierId: string; importId: string; version: number },
) {
  return db
    .selectFrom('events')
    .leftJoin('persons', 'persons.id', 'events.actor_id')
    .select(['events.id', 'events.subject', 'events.type', 'events.version', 'events.at', 'events.payload'])
    .select(['events.actor_id', 'persons.name as actor_name'])
    .where('events.dossier_id', '=', dossierId)
    .where('events.subject', '=', 'import')
    .where('events.subject_id', '=', importId)
    .where('events.version', '>', version)
    .orderBy('events.seq')
    .execute()
}
