import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertEvent } from '#db/queries/events.ts'
import { insertItems } from '#db/queries/import-items.ts'
import { findLiveImport, insertImport, updateImport } from '#db/queries/imports.ts'
import { findRole } from '#db/queries/memberships.ts'
import { insertReport, lockReportBySha } from '#db/queries/reports.ts'
import { advanceImport } from '#workflows/import/advance.ts'
import type { ImportEvent } from '#workflows/import/events.ts'
import type { ImportState } from '#workflows/import/states.ts'
import { may } from '#workflows/permissions.ts'
import { extractReport } from './extract/extract-report.ts'
import type { ExtractedReport } from './extract/types.ts'
import { importEvent } from './import-event.ts'
import type { ReaderRefusal, ReportFormat } from './readers/reader.ts'
import { readReport } from './readers/registry.server.ts'

export type NewImport = {
  dossierId: string
  personId: string
  filename: string
  bytes: Uint8Array
  at?: Date
}

export type Imported = { ok: true; importId: string; found: number; version: number }
export type ImportRefusal =
  | { ok: false; problem: 'notFound' | 'forbidden' }
  | { ok: false; problem: 'unreadable'; refusal: ReaderRefusal }
  | { ok: false; problem: 'sameFile'; importId: string; reportId: string; state: ImportState }

/**
 * Promise: the file is stored as a report of the dossier and read: its recommendations stand as proposals, to be
 * reviewed. A file that cannot be read, or that the dossier holds already, leaves nothing behind, and the answer says
 * which import holds it; after a discarded or failed import the stored report is read anew.
 */
export async function createImport(
  db: Kysely<Database>,
  asked: NewImport,
): Promise<Imported | ImportRefusal> {
  const role = await findRole(db, asked.dossierId, asked.personId)
  if (!role || !may(role, 'readDossier')) return { ok: false, problem: 'notFound' }
  if (!may(role, 'importReport')) return { ok: false, problem: 'forbidden' }
  const read = await readReport(asked.filename, asked.bytes)
  if (!read.ok) return { ok: false, problem: 'unreadable', refusal: read }
  const { text, format } = read
  const file = { text, format, sha256: createHash('sha256').update(asked.bytes).digest('hex') }
  const extracted = extractReport(text)
  return db.transaction().execute((trx) => store(trx, asked, file, extracted))
}

type ReportFile = { text: string; format: ReportFormat; sha256: string }

async function store(
  trx: Transaction<Database>,
  { dossierId, personId, filename, at = new Date() }: NewImport,
  { text, format, sha256 }: ReportFile,
  extracted: ExtractedReport,
): Promise<Imported | ImportRefusal> {
  await insertReport(trx, {
    ...{ dossier_id: dossierId, filename, format, sha256, body: text, uploaded_by: personId, created_at: at },
    title: titleOf(extracted, filename),
    chapters: JSON.stringify(extracted.chapters),
  })
  const report = await lockReportBySha(trx, dossierId, sha256)
  const live = await findLiveImport(trx, report.id)
  if (live)
    return { ok: false, problem: 'sameFile', importId: live.id, reportId: report.id, state: live.state }

  const who = { created_by: personId, created_at: at, updated_at: at }
  const importId = await insertImport(trx, {
    dossier_id: dossierId,
    report_id: report.id,
    state: 'uploaded',
    ...who,
  })
  const log = { dossierId, importId, actorId: personId, at }
  const upload = { type: 'upload', filename, reportId: report.id } as const
  await insertEvent(trx, importEvent({ ...log, before: null, after: 'uploaded', version: 1 }, upload))

  const found = extracted.recommendations.length
  const event: ImportEvent = { type: 'extract', found }
  const step = advanceImport('uploaded', { kept: found }, event)
  if (!step.ok) throw new Error('an uploaded report cannot be extracted')
  await insertItems(
    trx,
    extracted.recommendations.map((item, index) => toItem(importId, index + 1, item)),
  )
  await updateImport(trx, importId, { state: step.next, version: 2 })
  await insertEvent(trx, importEvent({ ...log, before: 'uploaded', after: step.next, version: 2 }, event))
  return { ok: true, importId, found, version: 2 }
}

function toItem(import_id: string, position: number, item: ExtractedReport['recommendations'][number]) {
  const { text, term, chapter, start, end, addressees, themes } = item
  const names = { addressees: addressees.map(nameOf), themes: themes.map(nameOf) }
  return { import_id, position, body: text, term, chapter, start_offset: start, end_offset: end, ...names }
}

const nameOf = ({ name }: { name: string }) => name

/** The report's own title, else the name of its file without the ending. */
function titleOf({ title }: ExtractedReport, filename: string): string {
  const name = title?.trim() || filename.replace(/\.[^.]+$/, '').trim() || filename
  return name.slice(0, 300)
}
