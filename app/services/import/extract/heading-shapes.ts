import { isIntroduction } from './advice.ts'
import { parseLabel } from './labels.ts'
import { parseMarker } from './markers.ts'
import type { Row } from './rows.ts'
import { goesOn, isFinished, startsLower, startsUpper, wordCount } from './sentence.ts'
import { termHeading } from './term.ts'
import { isClosingTitle, isRecommendationTitle } from './titles.ts'

export type Style = 'atx' | 'underlined' | 'bold' | 'upper' | 'plain' | 'lead' | 'marked' | 'numbered'
/** The text of a heading without its signs; `offset` is where that text starts within the row. */
export type Shape = { style: Style; level: number | null; text: string; offset: number }

const verb =
  /(?<!\p{L})(?:zijn|is|was|moet|dient|dienen|zal|zullen|wil|willen|gaat|gaan|kan|mag|waren|spraken|sprak|worden|wordt|werd|werden|staan|staat|volgen|volgt|heeft|hebben|kunnen|moeten|doen|doet|bevat|bevatten|adviseren|adviseert|geadviseerd|bevelen|beveelt|aanbevolen|verzoeken|verzoekt|luiden|luidt|recommends?|are|were|have|has|follow|follows|contains?|should|must|can|make|makes)(?!\p{L})/iu
const address = /,\s\d{1,2}\s\p{L}+\s\d{4}$|@|https?:|www\.|\d{4}\s?[A-Z]{2}(?!\p{L})|\d{3}[\s-]?\d{3,}/u

/** A heading by its signs: `## …`, a line of `===` under it, `**…**` round it. */
export function signedShape(row: Row): Shape | null {
  if (row.text.length > 300) return null
  const atx = /^(#{1,6})\s+(?=\S)/.exec(row.text)
  if (atx?.[1]) return stripped(row.text, atx[0].length, 'atx', atx[1].length)
  if (row.underline) return stripped(row.text, 0, 'underlined', row.underline)
  const bold = /^(\*\*|__)[^*_].{0,140}\1:?$/.test(row.text) && !row.text.slice(2, -3).includes('**')
  return bold ? stripped(row.text, 0, 'bold', null) : null
}

function stripped(raw: string, from: number, style: Style, level: number | null): Shape {
  const open = /^(?:\*\*|__|\*(?=\S))/.exec(raw.slice(from))?.[0] ?? ''
  const offset = from + open.length
  const text = raw
    .slice(offset)
    .replace(/\s+#+\s*$/, '')
    .trimEnd()
  const clean = open ? text.replace(/(?:\*\*|__|\*)(:?)$/, '$1') : text
  return { style, level, text: clean, offset }
}

/** A heading by its place and its words: a short line on its own, in capitals, or with words that only a heading has. */
export function plainShape(rows: Row[], at: number, afterHeading: boolean): Shape | null {
  const row = rows[at]
  if (!row || row.text.length > 120) return null
  const { text } = row
  const before = row.gap !== 'none' || at === 0 || afterHeading
  const next = rows[at + 1]
  const after = next?.gap !== 'none'
  const previous = before ? null : (rows[at - 1]?.text ?? null)
  const shape = (style: Style): Shape => ({ style, level: null, text, offset: 0 })

  if (isTermRow(text, before, after, next?.text, previous)) return shape('lead')
  if (parseMarker(text) || !startsUpper(text) || address.test(text)) return null
  if (
    /[.;,!…]$/.test(text) ||
    (text.endsWith('?') && !isRecommendationTitle(text)) ||
    goesOn(text) ||
    (previous !== null && goesOn(previous))
  )
    return null
  const joined = next !== undefined && next.gap !== 'blank'
  if (joined && startsLower(next.text) && !parseMarker(next.text)) return null
  if (isWordedHeading(text, previous)) return shape(isCapitals(text) ? 'upper' : 'plain')
  if (before && isCapitals(text) && wordCount(text) <= 14) return shape('upper')
  if (text.endsWith(':')) {
    const leads = before && next && wordCount(text) <= 7 && !verb.test(text) && !isIntroduction(text)
    return leads && (after || parseMarker(next.text)) ? shape('lead') : null
  }
  return before && after && wordCount(text) <= 10 && text.length <= 90 ? shape('plain') : null
}

function isTermRow(text: string, before: boolean, after: boolean, next = '', previous: string | null = null) {
  const sureness = termHeading(text)
  if (!sureness || parseMarker(text)) return false
  const colon = text.endsWith(':')
  const overList = parseMarker(next) !== null
  if (sureness === 'likely') return before && startsUpper(text) && (after || (colon && overList))
  if (!startsUpper(text)) return before && (after || colon)
  return before || colon || overList || (previous !== null && isFinished(previous))
}

/** Words that are a heading wherever they stand, if the line is short and the line before is no open sentence. */
function isWordedHeading(text: string, previous: string | null) {
  if (parseLabel(text) || wordCount(text) > 9 || isIntroduction(text)) return false
  if (verb.test(text) && !/^(?:Wat|What) .{1,60}\?$/.test(text)) return false
  if (previous !== null && !isFinished(previous) && startsLower(previous)) return false
  return isRecommendationTitle(text) || (isClosingTitle(text) && wordCount(text) <= 6)
}

export function isCapitals(text: string) {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && !/\p{Ll}/u.test(letters)
}
