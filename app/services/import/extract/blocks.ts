import type { Heading, Headings } from './headings.ts'
import { isField } from './item-fields.ts'
import { type Family, type Marker, parseMarker } from './markers.ts'
import type { Gap, Row } from './rows.ts'
import { isFinished, startsUpper } from './sentence.ts'
import { isTableRow } from './tables.ts'

export type Span = { start: number; end: number; text: string }

/** Rows that belong together: a heading, an item with its own lines, a paragraph, a table. */
export type Block =
  | { kind: 'heading'; heading: Heading; spans: Span[]; indent: number; gap: Gap }
  | { kind: 'item'; marker: Marker; whole: Span[]; spans: Span[]; indent: number; gap: Gap }
  | { kind: 'text'; spans: Span[]; indent: number; gap: Gap }
  | { kind: 'table'; rows: Row[]; spans: Span[]; indent: number; gap: Gap }

export type ItemBlock = Extract<Block, { kind: 'item' }>

/** The last item of each family so far: what a number or letter counts on from. */
type Recent = Map<Family, ItemBlock>

/** The rows `from`–`to` in blocks. */
export function toBlocks(rows: Row[], from: number, to: number, headings: Headings): Block[] {
  const blocks: Block[] = []
  const width = Math.min(150, widest(rows, from, to))
  let edge = false
  const recent: Recent = new Map()
  for (let at = from; at < to; at++) {
    const row = rows[at]
    if (!row) break
    if (headings.runningHeads.has(at)) {
      edge = true
      continue
    }
    const gap = edge ? 'page' : row.gap
    edge = false
    const last = blocks.at(-1)
    const next = startBlock(row, gap, headings.byRow.get(at), rows[at + 1], last, recent)
    if (next?.kind === 'item') recent.set(next.marker.family, next)
    if (next) blocks.push(next)
    else if (last?.kind === 'table') last.rows.push(row)
    else if (last && gap === 'none' && !breaksOff(last, row, rows[at - 1], width)) addLine(last, row)
    else blocks.push({ kind: 'text', spans: [toSpan(row)], indent: row.indent, gap })
  }
  return blocks
}

function startBlock(
  row: Row,
  gap: Gap,
  heading: Heading | undefined,
  next: Row | undefined,
  last: Block | undefined,
  recent: Recent,
): Block | null {
  const spans = [toSpan(row)]
  const place = { indent: row.indent, gap }
  if (heading) return { kind: 'heading', heading, spans, ...place }
  if (isTableRow(row.text, last?.kind === 'table' && gap === 'none', next)) {
    return last?.kind === 'table' && gap === 'none' ? null : { kind: 'table', rows: [row], spans, ...place }
  }
  const marker = inSeries(parseMarker(row.text), row, recent.get('alpha'))
  if (!marker || (gap === 'none' && runsOn(marker, row, last, recent.get(marker.family)))) return null
  return { kind: 'item', marker, whole: spans, spans: own(spans, marker.length), ...place }
}

/** `i)` after `h)` is a letter; after a colon, or set in, it is the first of i, ii, iii. */
function inSeries(marker: Marker | null, row: Row, letter: ItemBlock | undefined): Marker | null {
  const place = marker?.family === 'roman' ? { 1: 9, 5: 22, 10: 24 }[marker.ordinal ?? 0] : undefined
  const before = letter && row.indent < letter.indent + 2 ? letter.marker.ordinal : null
  return marker && place && before === place - 1 ? { ...marker, family: 'alpha', ordinal: place } : marker
}

/** A number at the start of a line may be a word of the sentence: `op` / `12. april`. */
function runsOn(marker: Marker, row: Row, last: Block | undefined, item: ItemBlock | undefined) {
  if (marker.ordinal === null || marker.family === 'label' || !last || last.kind === 'heading') return false
  const before = last.spans.at(-1)?.text ?? ''
  if (before === '' || isFinished(before)) return false
  if (!item) return marker.ordinal !== 1
  const step = marker.ordinal - (item.marker.ordinal ?? 0)
  return !(step === 0 || step === 1 || marker.ordinal === 1 || row.indent < item.indent)
}

/** A line right under a finished, short one starts a paragraph of its own. */
function breaksOff(last: Block, row: Row, previous: Row | undefined, width: number) {
  if (last.kind === 'heading' || last.kind === 'table' || !previous) return true
  const fields = isField(row.text) || (last.spans.length === 1 && isField(previous.text))
  if (fields && startsUpper(row.text)) return true
  if (!isFinished(previous.text) || !startsUpper(row.text)) return false
  const hanging = last.kind === 'item' && row.indent > last.indent
  if (hanging) return false
  return /;$/.test(previous.text) || previous.text.length < width * 0.75
}

function addLine(block: Block, row: Row) {
  block.spans.push(toSpan(row))
  if (block.kind === 'item' && block.whole !== block.spans) block.whole.push(toSpan(row))
}

/** The words of a block, its lines joined. */
export function textOf(block: Block) {
  return block.spans.map(({ text }) => text).join(' ')
}

function toSpan({ start, end, text }: Row): Span {
  return { start, end, text }
}

/** The spans without the first `length` characters: the marker in front. */
export function own(spans: Span[], length: number): Span[] {
  const [first, ...rest] = spans
  if (!first) return []
  const text = first.text.slice(length)
  const kept = { start: first.start + length, end: first.end, text }
  return text === '' ? rest : [kept, ...rest]
}

function widest(rows: Row[], from: number, to: number) {
  let width = 0
  for (let at = from; at < to; at++) width = Math.max(width, rows[at]?.text.length ?? 0)
  return width
}
