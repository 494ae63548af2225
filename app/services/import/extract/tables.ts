import type { Row } from './rows.ts'

export type Cell = { start: number; end: number; text: string }

const separator = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){0,30}\|?$/

/** A row of a Markdown table: the first has the line of dashes under it. */
export function isTableRow(text: string, inTable: boolean, next: Row | undefined) {
  if (!text.includes('|')) return false
  return (
    inTable || (next !== undefined && next.gap === 'none' && next.text.length < 400 && isSeparator(next.text))
  )
}

export function isSeparator(text: string) {
  return text.includes('|') && separator.test(text)
}

/** The cells of a row; `\|` is a bar within a cell. */
export function cellsOf(row: { start: number; text: string }): Cell[] {
  const cells: Cell[] = []
  let from = row.text.startsWith('|') ? 1 : 0
  for (let at = from; at <= row.text.length; at++) {
    const ends = at === row.text.length || (row.text[at] === '|' && row.text[at - 1] !== '\\')
    if (!ends) continue
    if (at < row.text.length || row.text.slice(from).trim()) cells.push(cell(row, from, at))
    from = at + 1
  }
  return cells
}

function cell(row: { start: number; text: string }, from: number, to: number): Cell {
  const raw = row.text.slice(from, to)
  const start = row.start + from + (raw.length - raw.trimStart().length)
  const text = raw.trim()
  return { start, end: start + text.length, text }
}
