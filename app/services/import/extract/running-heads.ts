import { parseLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { parseMarker } from './markers.ts'
import { comparable, goesOn, isFinished, startsLower } from './sentence.ts'
import { termHeading } from './term.ts'
import { isAsideTitle, isClosingTitle, isRecommendationTitle } from './titles.ts'

/** Numbered things that a report names in a row; a page number behind a running title is none of them. */
const counted =
  /^(?:hoofdstuk|chapter|paragraaf|section|deel|part|bijlage|appendix|annex|tabel|table|figuur|figure|conclusie|bevinding|finding|conclusion|thema|theme|pijler|pillar|spoor|stap|step|fase|phase|casus|case|vraag|question|actie|action|maatregel|artikel|article|gemeente|doel|goal|scenario|optie|option)\b/i

/**
 * Titles that come back on page after page, above or below the text. A line is one when it repeats and stands
 * beside a page mark, or breaks a sentence in two. `marks` are the lines that are known to be page marks.
 */
export function runningHeads(lines: Line[], marks: Set<number>): Set<number> {
  const found = new Set<number>()
  const titles = new Set(lines.slice(0, 4).map(({ text }) => comparable(text.slice(0, 110))))
  for (const [key, places] of repeated(lines, marks)) {
    const lone = (at: number) => !besideMark(lines, marks, at) && !breaksSentence(lines, at)
    const numbered = key.startsWith('#') && (titles.has(key.slice(1)) || rises(lines, places))
    if (!numbered && !comesBack(lines, marks, places)) continue
    for (const at of places) if (numbered || at !== places[0] || !lone(at)) found.add(at)
  }
  return found
}

/** The title page counts as the first of the pages, though no page mark stands beside it. */
function comesBack(lines: Line[], marks: Set<number>, places: number[]) {
  if (places.length < 2) return false
  if (places.some((at) => breaksSentence(lines, at))) return true
  const near = places.filter((at) => besideMark(lines, marks, at)).length
  const fromTitle = (places[0] ?? 0) < 12 && near === places.length - 1
  return fromTitle || (near >= 2 && near >= places.length * 0.6)
}

function repeated(lines: Line[], marks: Set<number>) {
  const groups = new Map<string, number[]>()
  for (const [at, { text }] of lines.entries()) {
    if (marks.has(at) || text.length < 3 || text.length > 110 || !/\p{L}{2}/u.test(text) || isContent(text))
      continue
    const running = /^(.*\S)[\s|•·–—-]+\d{1,4}$/u.exec(text)?.[1]
    const key = running && !counted.test(running) ? `#${comparable(running)}` : comparable(text)
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  }
  return groups
}

/** Headings and items may repeat by right. */
function isContent(text: string) {
  const marker = parseMarker(text)
  if (marker || parseLabel(text) || startsLower(text) || goesOn(text) || /^[#|>]|[.;,]$/.test(text))
    return true
  return (
    termHeading(text) === 'sure' ||
    isRecommendationTitle(text) ||
    isAsideTitle(text) ||
    isClosingTitle(text) ||
    /:$/.test(text)
  )
}

function rises(lines: Line[], places: number[]) {
  const numbers = places.map((at) => Number(/(\d+)$/.exec(lines[at]?.text ?? '')?.[1]))
  return numbers.length > 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

function besideMark(lines: Line[], marks: Set<number>, at: number) {
  const page = [at, at - 1, at + 1].some((place) => lines[place]?.afterPage)
  return page || [at - 2, at - 1, at + 1, at + 2].some((place) => marks.has(place))
}

/** Whether the line stands between the two halves of one sentence. */
function breaksSentence(lines: Line[], at: number) {
  const before = lines[at - 1]
  const after = lines[at + 1]
  return Boolean(before && after && isBroken(before.text, after.text))
}

/** Whether the second text goes on with the sentence that the first leaves open. */
export function isBroken(before: string, after: string) {
  const open = before.length > 12 && !before.startsWith('#') && !parseLabel(before) && !isFinished(before)
  return open && startsLower(after) && parseMarker(after) === null
}
