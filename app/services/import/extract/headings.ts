import { startsImperative } from './advice.ts'
import { bodiesIn } from './bodies.ts'
import { numberedChapters } from './chapter-numbers.ts'
import type { Contents } from './contents.ts'
import { type NumberedTitle, parseNumberedTitle } from './heading-number.ts'
import { plainShape, type Shape, type Style, signedShape } from './heading-shapes.ts'
import { parseLabel } from './labels.ts'
import { parseMarker } from './markers.ts'
import type { Row } from './rows.ts'
import { comparable, startsUpper, wordCount } from './sentence.ts'
import { termHeading } from './term.ts'
import { isRecommendationTitle } from './titles.ts'

export type Heading = {
  row: number
  start: number
  end: number
  /** As it stands in the report, without signs of layout: `7 Aanbevelingen`. */
  label: string
  /** Without its number. */
  title: string
  /** The same, with the white space of the source, and where in its row it starts. */
  text: string
  offset: number
  number: NumberedTitle | null
  /** Known for Markdown only. */
  level: number | null
  style: Style
  /** Numbered as a chapter, or named in the table of contents. */
  chapter: boolean
}

export type Headings = { all: Heading[]; byRow: Map<number, Heading>; runningHeads: Set<number> }

/** The headings of a report, and the rows that only repeat the chapter's title on a new page. */
export function findHeadings(rows: Row[], contents: Contents): Headings {
  const chapters = numberedChapters(rows, contents)
  const listed = new Set(
    contents.entries.filter(({ key, depth }) => key.length > 2 && depth === 1).map(({ key }) => key),
  )
  const found: Headings = { all: [], byRow: new Map(), runningHeads: new Set() }
  let chapterKey = ''
  for (const [at, row] of rows.entries()) {
    const last = found.all.at(-1)
    const heading = headingAt(rows, at, chapters.get(at) ?? null, last?.row === at - 1, listed)
    if (!heading) continue
    const key = comparable(heading.title)
    const edge = row.gap === 'page' || rows[at + 1]?.gap === 'page'
    if (heading.level === null && key === chapterKey && (edge || (last && comparable(last.title) === key))) {
      found.runningHeads.add(at)
      continue
    }
    if (heading.chapter || isRecommendationTitle(heading.title)) chapterKey = key
    found.all.push(heading)
    found.byRow.set(at, heading)
  }
  return found
}

function headingAt(
  rows: Row[],
  at: number,
  number: NumberedTitle | null,
  afterHeading: boolean,
  listed: Set<string>,
) {
  const row = rows[at]
  if (!row) return null
  const signed = signedShape(row)
  if (signed)
    return signed.style === 'bold' && parseLabel(row.text) ? null : toHeading(row, at, signed, null, listed)
  if (number)
    return toHeading(row, at, { style: 'numbered', level: null, text: row.text, offset: 0 }, number, listed)
  const marked = markedHeading(row, rows[at + 1])
  if (marked) return toHeading(row, at, marked, null, listed)
  const named = row.text.length <= 120 && listed.has(comparable(row.text)) && !parseMarker(row.text)
  const shape = named
    ? ({ style: 'plain', level: null, text: row.text, offset: 0 } as const)
    : plainShape(rows, at, afterHeading)
  return shape && !parseLabel(row.text) ? toHeading(row, at, shape, null, listed) : null
}

/** `- Korte termijn:`, `1. Voor het kabinet`, `B. Financiën` are headings over the items under them, no items. */
function markedHeading(row: Row, next: Row | undefined): Shape | null {
  const marker = row.text.length <= 120 ? parseMarker(row.text) : null
  if (!marker || marker.family === 'label') return null
  const text = row.text.slice(marker.length)
  const below = next ? parseMarker(next.text) : null
  const overList = below !== null && (below.family !== marker.family || (next?.indent ?? 0) > row.indent)
  const part = overList && !/[.;,]$/.test(text) && (marker.family === 'upper' ? isPart(text) : isParty(text))
  if (termHeading(text) !== 'sure' && !part) return null
  return { style: 'marked', level: null, text, offset: marker.length }
}

function isPart(text: string) {
  return wordCount(text) <= 6 && !startsImperative(text)
}

/** Only says for whom: `Voor gemeenten:`, `Kabinet`. */
function isParty(text: string) {
  if (wordCount(text) > 8 || !startsUpper(text)) return false
  if (/^(?:aan|voor|for|to)\s/i.test(text)) return text.endsWith(':') || wordCount(text) <= 4
  const [body] = bodiesIn(text)
  return body !== undefined && comparable(text).length - comparable(body.name).length <= 4
}

function toHeading(
  row: Row,
  at: number,
  shape: Shape,
  given: NumberedTitle | null,
  listed: Set<string>,
): Heading {
  const label = shape.text.replace(/\s+/g, ' ').replace(/:$/, '').trim()
  const signed = shape.style === 'atx' || shape.style === 'underlined' || shape.style === 'bold'
  const number = given ?? (signed && !parseLabel(shape.text) ? parseNumberedTitle(label) : null)
  const title = number?.title || label
  const inContents = shape.level === null && listed.has(comparable(title))
  const chapter = given ? given.depth === 1 : inContents && (number?.depth ?? 1) === 1
  return {
    row: at,
    start: row.start,
    end: row.end,
    label,
    title,
    text: shape.text,
    offset: shape.offset,
    number,
    level: shape.level,
    style: shape.style,
    chapter,
  }
}
