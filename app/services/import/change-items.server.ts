import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import {
  deleteItem,
  findItem,
  findNextItem,
  findPlaceFor,
  type ImportItem,
  insertItems,
  shiftItems,
  updateItem,
} from '#db/queries/import-items.ts'
import type { ImportRow } from '#db/queries/imports.ts'
import { getReportText } from '#db/queries/reports.ts'
import type { Chapter } from '#db/tables/reports.ts'
import type { ImportEvent } from '#workflows/import/events.ts'
import { findPassage, type Passage, passageText, trimPassage } from './passage.ts'

type Trx = Transaction<Database>

/** Which proposal was touched, and for one added by hand: whether its place in the report is known. */
export type ItemChange = { position: number | null; passage?: 'known' | 'unknown' }
export type ItemProblem = 'unknownItem' | 'itemDropped' | 'noNextItem' | 'outsideReport'

/**
 * Promise: the proposals after the event, in order and without gaps. Answers with a problem when the event points at
 * a proposal or a range that is not there; then nothing may be committed.
 */
export async function changeItems(
  trx: Trx,
  row: ImportRow,
  event: ImportEvent,
): Promise<ItemChange | { problem: ItemProblem }> {
  if (event.type === 'addItem') return addItem(trx, row, event)
  if (!('position' in event)) return { position: null }
  const { position } = event
  const item = await findItem(trx, { import_id: row.id, position })
  if (!item) return { problem: 'unknownItem' }
  if (item.is_dropped && event.type !== 'restoreItem') return { problem: 'itemDropped' }
  switch (event.type) {
    case 'editItem':
      await updateItem(trx, item.id, { body: event.text, term: event.term, ...keptNames(item, event) })
      break
    case 'dropItem':
      await updateItem(trx, item.id, { is_dropped: true })
      break
    case 'restoreItem':
      await updateItem(trx, item.id, { is_dropped: false })
      break
    case 'splitItem':
      await splitItem(trx, row, item, event)
      break
    case 'mergeItem':
      return mergeItem(trx, item)
  }
  return { position }
}

/** A proposal of the extractor can be rejected, not replaced: what stands here comes from the report. */
function keptNames(item: ImportItem, kept: { addressees?: string[]; themes?: string[] }) {
  const keep = (field: 'addressees' | 'themes') =>
    item[field].filter((name) => kept[field]?.includes(name) ?? true)
  return { addressees: keep('addressees'), themes: keep('themes') }
}

async function splitItem(
  trx: Trx,
  row: ImportRow,
  item: ImportItem,
  parts: { first: string; second: string },
) {
  const { id: _, ...same } = item
  const [first, second] = await splitPassage(trx, row, item, parts)
  await shiftItems(trx, item, 1)
  await updateItem(trx, item.id, { body: parts.first, ...toOffsets(first) })
  await insertItems(trx, [{ ...same, position: item.position + 1, body: parts.second, ...toOffsets(second) }])
}

/** Each part keeps its own place where its words stand in the passage; else the place of the whole. */
async function splitPassage(
  trx: Trx,
  row: ImportRow,
  { start_offset, end_offset }: ImportItem,
  parts: { first: string; second: string },
): Promise<[Passage | undefined, Passage | undefined]> {
  if (start_offset === null || end_offset === null) return [undefined, undefined]
  const { body } = await getReportText(trx, row.report_id)
  const whole = { start: start_offset, end: end_offset }
  const first = findPassage(body, parts.first, whole)
  const second = findPassage(body, parts.second, first ? { start: first.end, end: whole.end } : whole)
  return [first ?? whole, second ?? whole]
}

/** One text, from the start of the first passage to the end of the last. */
async function mergeItem(trx: Trx, item: ImportItem): Promise<ItemChange | { problem: ItemProblem }> {
  const next = await findNextItem(trx, item)
  if (!next) return { problem: 'noNextItem' }
  const starts = [item.start_offset, next.start_offset].filter((offset) => offset !== null)
  const ends = [item.end_offset, next.end_offset].filter((offset) => offset !== null)
  const passage = starts.length ? { start: Math.min(...starts), end: Math.max(...ends) } : undefined
  await updateItem(trx, item.id, {
    body: `${item.body} ${next.body}`,
    term: item.term ?? next.term,
    addressees: [...new Set([...item.addressees, ...next.addressees])],
    themes: [...new Set([...item.themes, ...next.themes])],
    ...toOffsets(passage),
  })
  await deleteItem(trx, next.id)
  await shiftItems(trx, next, -1)
  return { position: item.position }
}

/** Selected text comes with its range; typed text is looked up in the report, so that its place is known too. */
async function addItem(
  trx: Trx,
  row: ImportRow,
  { text, term, start, end }: Extract<ImportEvent, { type: 'addItem' }>,
): Promise<ItemChange | { problem: ItemProblem }> {
  const { body, chapters } = await getReportText(trx, row.report_id)
  const selected = start !== null && end !== null
  const passage = selected ? trimPassage(body, { start, end }) : findPassage(body, text)
  if (selected && !passage) return { problem: 'outsideReport' }
  const place = await findPlaceFor(trx, row.id, passage?.start ?? null)
  await shiftItems(trx, { import_id: row.id, position: place }, 1)
  const isVerbatim = passage && findPassage(body, text, passage)
  await insertItems(trx, [
    {
      import_id: row.id,
      position: place + 1,
      body: passage && isVerbatim ? passageText(body, passage) : text,
      term,
      chapter: passage ? chapterOf(chapters, passage) : null,
      ...toOffsets(passage),
    },
  ])
  return { position: place + 1, passage: passage ? 'known' : 'unknown' }
}

/** `7 Aanbevelingen`: the innermost chapter around a passage. */
function chapterOf(chapters: readonly Chapter[], { start, end }: Passage): string | null {
  const around = chapters.filter((chapter) => chapter.start <= start && chapter.end >= end)
  const inner = around.sort((a, b) => b.start - a.start)[0]
  return inner ? [inner.number, inner.title].filter(Boolean).join(' ') : null
}

function toOffsets(passage: Passage | undefined) {
  return { start_offset: passage?.start ?? null, end_offset: passage?.end ?? null }
}
