import { footnoteLines } from './footnotes.ts'
import { type Line, splitLines } from './lines.ts'
import { nonProse, titleInFrontMatter, underlined } from './markdown-parts.ts'
import { parseMarker } from './markers.ts'
import { isPageMark, isRule } from './page-marks.ts'
import { pagedTitles } from './paged-titles.ts'
import { isBroken, runningHeads } from './running-heads.ts'
import { goesOn } from './sentence.ts'
import { termHeading } from './term.ts'
import { isClosingTitle, isRecommendationTitle } from './titles.ts'

/** What stood between a row and the one before it: nothing, an empty line, or the edge of a page. */
export type Gap = 'none' | 'blank' | 'page'

/** A line of the report's own text. */
export type Row = {
  start: number
  end: number
  text: string
  indent: number
  gap: Gap
  underline: 1 | 2 | null
}

/** The lines that are text, without page numbers, running heads, footnotes, rules and code between them. */
export function readRows(source: string): { rows: Row[]; frontTitle: string | null } {
  const lines = splitLines(source)
  const aside = nonProse(lines)
  const underlines = underlined(lines)
  const notes = footnoteLines(lines)
  const marks = new Set<number>()
  for (const [at, line] of lines.entries()) if (isPageMark(line.text)) marks.add(at)
  for (const at of pagedTitles(lines)) marks.add(at)
  const heads = runningHeads(lines, new Set([...marks, ...notes]))

  const rows: Row[] = []
  let gap: Gap = 'blank'
  for (const [at, line] of lines.entries()) {
    if (line.afterPage) gap = 'page'
    else if (line.afterBlank && gap === 'none') gap = 'blank'
    if (marks.has(at) || notes.has(at) || heads.has(at)) gap = 'page'
    else if (aside.has(at) || isRule(line.text)) gap = gap === 'page' ? 'page' : 'blank'
    else {
      rows.push(toRow(line, gap, underlines.get(at) ?? null))
      gap = 'none'
    }
  }
  return { rows: withoutInterruptions(rows), frontTitle: titleInFrontMatter(lines) }
}

function toRow({ start, end, text, indent }: Line, gap: Gap, underline: 1 | 2 | null): Row {
  return { start, end, text, indent, gap, underline }
}

/** Drops the one or two short lines at the edge of a page that part the two halves of a sentence. */
function withoutInterruptions(rows: Row[]): Row[] {
  const dropped = new Set<number>()
  for (const [at, row] of rows.entries()) {
    if (row.gap !== 'page' || dropped.has(at)) continue
    for (const [before, after] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 0],
      [1, 1],
    ] as const) {
      const open = rows[at - before - 1]
      const more = rows[at + after]
      if (!open || !more || !isBroken(open.text, more.text)) continue
      const between = Array.from({ length: before + after }, (_, index) => at - before + index)
      if (!between.every((place) => isShortAside(rows[place]))) continue
      for (const place of between) dropped.add(place)
      break
    }
  }
  return withoutDropped(rows, dropped)
}

/** Removes rows; what follows them stands after the edge of a page. */
export function withoutDropped(rows: Row[], dropped: Set<number>): Row[] {
  if (dropped.size === 0) return rows
  const kept: Row[] = []
  for (const [at, row] of rows.entries()) {
    if (!dropped.has(at)) kept.push(dropped.has(at - 1) ? { ...row, gap: 'page' } : row)
  }
  return kept
}

function isShortAside(row: Row | undefined) {
  if (!row || row.text.length > 110 || /^[#|]/.test(row.text) || parseMarker(row.text)) return false
  if (goesOn(row.text) || isClosingTitle(row.text)) return false
  return !isRecommendationTitle(row.text) && termHeading(row.text) !== 'sure'
}
