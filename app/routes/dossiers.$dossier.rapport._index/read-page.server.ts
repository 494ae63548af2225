import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listOpenImports } from '#db/queries/imports.ts'
import { findReportOfRecommendation, listRecommendationsOf } from '#db/queries/recommendations.ts'
import { findReport, listReports } from '#db/queries/reports.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'

type Asked = { dossierId: string; role: Role; search: URLSearchParams }

/**
 * Promise: the reports of the dossier, and the one that was asked for: by `rapport`, by the number of one of its
 * recommendations (`aanbeveling`), else the newest. For who can import, also what waits to be reviewed.
 */
export async function readReportPage(db: Kysely<Database>, { dossierId, role, search }: Asked) {
  const canImport = may(role, 'importReport')
  const reports = await listReports(db, dossierId)
  const openImports = canImport ? await listOpenImports(db, dossierId) : []
  const asked = search.get('rapport') ?? (await reportOf(db, dossierId, search.get('aanbeveling')))
  const id = (reports.find((report) => report.id === asked) ?? reports[0])?.id
  const report = id === undefined ? undefined : await findReport(db, dossierId, id)
  const recommendations = report ? await listRecommendationsOf(db, report.id) : []
  return { canImport, reports, openImports, report, recommendations }
}

async function reportOf(db: Kysely<Database>, dossierId: string, number: string | null) {
  return number && /^\d{1,9}$/.test(number)
    ? findReportOfRecommendation(db, dossierId, Number(number))
    : undefined
}
