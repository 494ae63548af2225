import type { Kysely } from 'kysely'
import { proposeSplit } from '#app/services/import/propose-split.ts'
import { PAGE_SIZE } from '#app/services/import/review-place.ts'
import { sourceContext } from '#app/services/import/source-context.ts'
import { seenMark } from '#app/services/import/typed-items.ts'
import type { Database } from '#db/database.ts'
import { countItems, listItems, listTooLong } from '#db/queries/import-items.ts'
import { findImport } from '#db/queries/imports.ts'
import { getReportText } from '#db/queries/reports.ts'
import { LONGEST_TEXT } from '#workflows/import/events.ts'

type Asked = { dossierId: string; importId: string; page: number }

/** Promise: a page of an import's proposals, each with its passage; undefined when the dossier has no such import. */
export async function readReview(db: Kysely<Database>, { dossierId, importId, page: asked }: Asked) {
  const found = await findImport(db, dossierId, importId)
  if (!found) return undefined
  const counts = await countItems(db, importId)
  const pages = Math.max(1, Math.ceil(counts.total / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(asked)), pages)
  const rows = await listItems(db, importId, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  const { body } = await getReportText(db, found.report_id)
  const items = rows.map((item) => ({
    ...item,
    source: sourceContext(body, item),
    split: proposeSplit(item.body),
    seen: seenMark(item),
    isTooLong: item.body.length > LONGEST_TEXT,
  }))
  return { import: found, counts, page, pages, items, tooLong: await listTooLong(db, importId, LONGEST_TEXT) }
}
