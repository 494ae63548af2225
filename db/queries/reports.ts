import type { Insertable, Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { ReportsTable } from '../tables/reports.ts'

/** Promise: the new report's id; undefined when the dossier holds this very file already. */
export async function insertReport(
  trx: Transaction<Database>,
  values: Insertable<ReportsTable>,
): Promise<string | undefined> {
  const report = await trx
    .insertInto('reports')
    .values(values)
    .onConflict((oc) => oc.columns(['dossier_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return report?.id
}

/** Promise: the stored report with these bytes, locked so that one import of it starts at a time. */
export function lockReportBySha(trx: Transaction<Database>, dossierId: string, sha256: string) {
  return trx
    .selectFrom('reports')
    .select(['id', 'body'])
    .where('dossier_id', '=', dossierId)
    .where('sha256', '=', sha256)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Promise: the text of a report with its chapters, for looking a passage up in it. */
export function getReportText(db: Kysely<Database>, reportId: string) {
  return db
    .selectFrom('reports')
    .select(['body', 'chapters'])
    .where('id', '=', reportId)
    .executeTakeFirstOrThrow()
}

/** Promise: a report of the dossier, to read. */
export function findReport(db: Kysely<Database>, dossierId: string, reportId: string) {
  return db
    .selectFrom('reports')
    .select(['id', 'title', 'filename', 'format', 'body', 'chapters', 'created_at'])
    .where('dossier_id', '=', dossierId)
    .where('id', '=', reportId)
    .executeTakeFirst()
}

/**
 * Promise: the reports of a dossier, the newest first, with how many recommendations came out of each. One whose
 * import was discarded, or is still being reviewed, is no report of the dossier (yet).
 */
export function listReports(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('reports')
    .select(['reports.id', 'reports.title', 'reports.filename', 'reports.created_at'])
    .select((eb) =>
      eb
        .selectFrom('recommendations')
        .whereRef('recommendations.report_id', '=', 'reports.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('recommendation_count'),
    )
    .where('reports.dossier_id', '=', dossierId)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('recommendations as r').select('r.id').whereRef('r.report_id', '=', 'reports.id'),
      ),
    )
    .orderBy('reports.created_at', 'desc')
    .orderBy('reports.id')
    .execute()
}
