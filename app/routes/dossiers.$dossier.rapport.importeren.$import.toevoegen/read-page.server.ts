import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listKeptItems } from '#db/queries/import-items.ts'
import { findImport } from '#db/queries/imports.ts'
import { findReport } from '#db/queries/reports.ts'

/** Promise: the report of an import with the places of its proposals; undefined when the dossier has no such import. */
export async function readAddPage(db: Kysely<Database>, dossierId: string, importId: string) {
  const found = await findImport(db, dossierId, importId)
  const report = found && (await findReport(db, dossierId, found.report_id))
  if (!report) return undefined
  const items = await listKeptItems(db, importId)
  const places = items.flatMap(({ position, start_offset: start, end_offset: end }) =>
    start === null || end === null ? [] : [{ position, start, end }],
  )
  return { import: found, report: { body: report.body, chapters: report.chapters }, places }
}
