import { startsImperative } from './advice.ts'
import type { Contents } from './contents.ts'
import { type NumberedTitle, parseNumberedTitle } from './heading-number.ts'
import { parseMarker } from './markers.ts'
import { ordinalOf } from './numerals.ts'
import type { Row } from './rows.ts'
import { comparable, goesOn, isFinished, startsLower, startsUpper, wordCount } from './sentence.ts'
import {
  isAboutOtherRecommendations,
  isClosingTitle,
  isPlainRecommendationTitle,
  isRecommendationTitle,
} from './titles.ts'

/** The rows that are a chapter by their number: they match the table of contents, or count on from the last one. */
export function numberedChapters(rows: Row[], contents: Contents): Map<number, NumberedTitle> {
  const listed = new Set(contents.entries.map(({ number, key }) => `${number} ${key}`))
  const byNumber = contents.entries.filter(({ number, depth }) => number !== null && depth === 1)
  const last =
    byNumber.length > 1 ? Math.max(...byNumber.map(({ number }) => ordinalOf(number ?? '') ?? 0)) : 0
  const found = new Map<number, NumberedTitle>()
  if (rows.filter(isSigned).length > 1) return found
  const state: Sequence = { last: null, style: null, item: null, ended: false }
  for (const [at, row] of rows.entries()) {
    const parts = parseNumberedTitle(row.text.slice(0, 150))
    state.ended ||= state.last === null && isUnnumberedTitle(row.text)
    if (!parts || !startsUpper(parts.title || row.text)) continue
    const key = comparable(parts.title)
    if (listed.has(`${parts.number} ${key}`)) {
      found.set(at, parts)
      if (parts.depth === 1) Object.assign(state, { last: parts.ordinal, style: parts.style, item: null })
    } else if (
      parts.named &&
      row.text.length <= 150 &&
      wordCount(parts.title) <= 14 &&
      !isFinished(row.text)
    ) {
      found.set(at, parts)
      Object.assign(state, { last: parts.ordinal, style: parts.style, item: null })
    } else if (parts.depth > 1) {
      if (isTitle(rows, at, parts) && !isListedClosely(rows, at, parts)) found.set(at, parts)
    } else if (isNext(rows, at, parts, state, last)) found.set(at, parts)
  }
  return found
}

/** Where the count of chapters stands, and that of the list that runs since the last one. */
type Sequence = {
  last: number | null
  style: string | null
  item: { ordinal: number; style: string; finished: boolean } | null
  /** The recommendations have a heading without a number: so have all chapters. */
  ended: boolean
}

/** Where Markdown marks the headings, numbers are lists. */
function isSigned(row: Row) {
  return row.underline !== null || /^#{1,6}\s/.test(row.text)
}

function isUnnumberedTitle(text: string) {
  return text.length <= 90 && isPlainRecommendationTitle(text.replace(/:$/, '').replace(/\*\*/g, ''))
}

function isNext(rows: Row[], at: number, parts: NumberedTitle, state: Sequence, listed: number) {
  const ordinal = parts.ordinal ?? 0
  const ofList = state.item?.style === parts.style && state.item.ordinal + 1 === ordinal
  const finished = isFinished(rows[at]?.text ?? '')
  const known =
    isClosingTitle(parts.title) ||
    isRecommendationTitle(parts.title) ||
    isAboutOtherRecommendations(parts.title)
  const counts =
    state.last === null
      ? !state.ended && (ordinal <= 1 || (known && !ofList))
      : ordinal === state.last + 1 && parts.style === state.style
  const named = isRecommendationTitle(parts.title) && (state.style === null || parts.style === state.style)
  const leavesList =
    isClosingTitle(parts.title) ||
    isPlainRecommendationTitle(parts.title) ||
    (state.item?.finished === true && listed === 0 && isOverProse(rows, at, parts.title))
  if (
    ((counts && ordinal > listed) || named) &&
    isTitle(rows, at, parts) &&
    !isListed(rows, at, parts) &&
    (!ofList || leavesList)
  ) {
    state.last = ordinal
    state.style = parts.style
    state.item = null
    return true
  }
  state.item = { ordinal, style: parts.style, finished }
  return false
}

/** A few words that advise nothing, over a line as long as prose has. */
function isOverProse(rows: Row[], at: number, title: string) {
  const next = rows[at + 1]
  return (
    wordCount(title) <= 6 &&
    !startsImperative(title) &&
    (next?.text.length ?? 0) > 60 &&
    !parseMarker(next?.text ?? '')
  )
}

/** Short, no sentence, and not in the middle of one. */
function isTitle(rows: Row[], at: number, parts: NumberedTitle) {
  const row = rows[at]
  const previous = rows[at - 1]
  if (
    !row ||
    row.text.length > 150 ||
    !parts.title ||
    wordCount(parts.title) > 12 ||
    /[.;,!?:]$/.test(row.text) ||
    goesOn(row.text)
  )
    return false
  const next = rows[at + 1]
  if (next && next.gap !== 'blank' && startsLower(next.text) && !parseMarker(next.text)) return false
  return row.gap !== 'none' || !previous || (isFinished(previous.text) && !goesOn(previous.text))
}

/** Beside the line with the number before or after its own: a list, where chapters have text between them. */
function isListed(rows: Row[], at: number, { ordinal: own, depth }: NumberedTitle) {
  const ordinal = own ?? 0
  const beside = (place: number) => {
    const row = rows[place]
    return row ? parseNumberedTitle(row.text.slice(0, 150)) : null
  }
  const next = beside(at + 1)
  const previous = rows[at]?.gap === 'none' ? beside(at - 1) : null
  return [
    next && next.depth === depth && next.ordinal === ordinal + 1,
    previous && previous.depth === depth && previous.ordinal === ordinal - 1,
  ].some(Boolean)
}

/** Sections may follow each other at once (7.1 and 7.1.1); lines of one list stand close together. */
function isListedClosely(rows: Row[], at: number, parts: NumberedTitle) {
  return (rows[at]?.gap === 'none' || rows[at + 1]?.gap === 'none') && isListed(rows, at, parts)
}
