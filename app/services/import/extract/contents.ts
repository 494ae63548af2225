import { parseNumberedTitle } from './heading-number.ts'
import type { Row } from './rows.ts'
import { comparable, isFinished } from './sentence.ts'

/** An entry of the table of contents. */
export type Entry = { number: string | null; title: string; key: string; depth: number }
export type Contents = { rows: Set<number>; entries: Entry[] }

const heading =
  /^(?:#{1,6}\s+)?(?:\*\*)?(?:inhoud|inhouds ?opgave|inhoudsoverzicht|table of contents|contents|index)(?:\*\*)?:?$/i
const strict = /^(.{2,140}?)(?:\s*\t\s*|\s*\.{3,}\s*|\s*(?:\.\s){3,}\s*|\s*…+\s*|\s*_{3,}\s*)(\d{1,3})$/u
const spaced = /^(.{2,140}?)\s+(\d{1,3})$/u
const wide = /^(.{2,140}?)\s{2,}(\d{1,3})$/u
const linked = /^(?:[-*+]\s+|\d{1,2}[.)]\s+)?\[([^\]]{1,140})\]\(#[^()\s]{0,200}\)$/

/** The table of contents: where it stands, and which chapters it names. */
export function readContents(rows: Row[]): Contents {
  const contents: Contents = { rows: new Set(), entries: [] }
  const add = (at: number, title: string | null) => {
    contents.rows.add(at)
    if (title) contents.entries.push(toEntry(title))
  }
  for (const [at, row] of rows.entries()) {
    if (contents.rows.has(at) || row.text.length > 160) continue
    if (heading.test(row.text)) for (const [place, title] of below(rows, at)) add(place, title)
    else {
      const title = entryTitle(row.text)
      if (title && [rows[at - 1], rows[at + 1]].some((near) => near && entryTitle(near.text))) add(at, title)
    }
  }
  return contents
}

function entryTitle(text: string) {
  if (text.length > 160) return null
  return (linked.exec(text) ?? strict.exec(text) ?? wide.exec(text))?.[1] ?? null
}

/** The entries under the heading of the table: until a title comes back, as the chapter itself, or prose starts. */
function below(rows: Row[], from: number): [number, string | null][] {
  const found: [number, string | null][] = [[from, null]]
  const seen = new Set<string>()
  let paged = 0
  for (let at = from + 1; at < rows.length && at < from + 300; at++) {
    const row = rows[at]
    if (!row || row.text.length > 150 || /^#{1,6}\s/.test(row.text)) break
    const title = entryTitle(row.text) ?? spaced.exec(row.text)?.[1] ?? null
    if (title) paged++
    else if (paged > 1 && row.gap !== 'none') break
    const entry = toEntry(title ?? row.text)
    if (seen.has(entry.key)) return found
    if (!title && isFinished(row.text) && !/^\d/.test(row.text))
      return paged > 1 ? found : firstBlock(rows, found)
    seen.add(entry.key)
    found.push([at, title ?? row.text])
  }
  return paged > 1 ? found : firstBlock(rows, found)
}

/** No page numbers and no title that comes back: only the lines right under the heading are sure. */
function firstBlock(rows: Row[], found: [number, string | null][]) {
  const end = found.findIndex(([at], index) => index > 1 && rows[at]?.gap !== 'none')
  return end < 0 ? found : found.slice(0, end)
}

function toEntry(text: string): Entry {
  const clean = text
    .replace(/^[-*+•]\s+/, '')
    .replace(/^\[([^\]]*)\]\(.*\)$/, '$1')
    .trim()
  const parts = parseNumberedTitle(clean)
  const title = parts?.title || clean
  return { number: parts?.number ?? null, title, key: comparable(title), depth: parts?.depth ?? 1 }
}
