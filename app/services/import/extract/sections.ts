import type { Term } from '#workflows/action-item/states.ts'
import type { Heading, Headings } from './headings.ts'
import { parseLabel } from './labels.ts'
import { parseMarker } from './markers.ts'
import { enclosing, type Relation, relationOf } from './relation.ts'
import type { Row } from './rows.ts'
import { onlyTerm, termHeading } from './term.ts'
import {
  isAboutOtherRecommendations,
  isAdviceTitle,
  isAppendixTitle,
  isAsideTitle,
  isClosingTitle,
  isGeneralTitle,
  isMixedTitle,
  isRecommendationTitle,
  isSummaryTitle,
} from './titles.ts'

/** A part of the report that holds recommendations: the rows `from`–`to` under `heading`. */
export type Section = {
  heading: Heading
  from: number
  to: number
  /** The chapter itself comes before what a summary or an appendix repeats of it. */
  rank: 0 | 1 | 2
  /** Conclusions stand in it too. */
  mixed: boolean
  term: Term | null
}

/** The parts of the report whose heading says that they hold recommendations, or advice. */
export function findSections(rows: Row[], headings: Headings, kind: 'recommendations' | 'advice'): Section[] {
  const titled = kind === 'advice' ? isAdviceTitle : isRecommendationTitle
  const counts = markerCounts(rows)
  const sections: Section[] = []
  let appendix = false
  for (const [index, heading] of headings.all.entries()) {
    if (isAppendixTitle(heading.label)) appendix = true
    if (heading.row < (sections.at(-1)?.to ?? 0) || parseLabel(heading.label) || !titled(heading.title))
      continue
    const to = sectionEnd(headings.all, index, rows.length, counts, titled)
    const hasItems =
      (counts[headings.all[index + 1]?.row ?? rows.length] ?? 0) > (counts[heading.row + 1] ?? 0)
    if (!hasItems && isDocumentTitle(headings.all, index, titled)) continue
    sections.push({
      heading,
      from: heading.row + 1,
      to,
      rank: rankOf(headings.all, index, appendix),
      mixed: isMixedTitle(heading.title),
      term: onlyTerm(heading.title),
    })
  }
  return sections
}

/** How many items start before each row. */
function markerCounts(rows: Row[]) {
  const counts = new Uint32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) counts[at + 1] = (counts[at] ?? 0) + (parseMarker(row.text) ? 1 : 0)
  return counts
}

function sectionEnd(
  all: Heading[],
  index: number,
  end: number,
  counts: Uint32Array,
  titled: (title: string) => boolean,
) {
  const own = all[index]
  if (!own) return end
  const state = { since: own.row, parts: null as string | null }
  for (let at = index + 1; at < all.length; at++) {
    const heading = all[at]
    if (!heading) break
    const hasItems = (counts[heading.row] ?? 0) > (counts[state.since + 1] ?? 0)
    if (parseLabel(heading.label)) continue
    if (termHeading(heading.label)) state.since = heading.row
    else if (ends(heading, own, relationOf(heading, own), hasItems, state, titled)) return heading.row
  }
  return end
}

function ends(
  heading: Heading,
  own: Heading,
  relation: Relation,
  hasItems: boolean,
  state: { parts: string | null },
  titled: (title: string) => boolean,
) {
  if (isAboutOtherRecommendations(heading.title)) return true
  if (relation === 'beside')
    return !(isAddressed(heading.title) && heading.level !== null && heading.level === own.level && !hasItems)
  if (isMixedTitle(own.title) && isAsideTitle(heading.title)) return false
  if (isClosing(heading))
    return relation === 'unknown' || (heading.level === null && !heading.number && !isOpening(heading.title))
  if (relation === 'under' || isAddressed(heading.title)) return false
  if (titled(heading.title)) return !isGeneralTitle(own.title)
  const signature = `${heading.style}${heading.label.endsWith(':')}`
  if (state.parts === null && !hasItems) state.parts = signature
  return state.parts !== signature
}

export function isClosing(heading: Heading) {
  return isClosingTitle(heading.title) || isClosingTitle(heading.label)
}

function isOpening(title: string) {
  return /^(?:inleiding|introduction|samenvatting|summary|leeswijzer|methode|verantwoording|conclusi)/i.test(
    title,
  )
}

/** `Aan het kabinet`, `Voor gemeenten`, `For the council`. */
export function isAddressed(title: string) {
  return /^(?:aan|voor|richting|gericht (?:aan|op)|t\.a\.v\.|ten aanzien van|for|to|addressed to)\s/i.test(
    title,
  )
}

/** The report's own title may speak of recommendations; the chapter that holds them comes later. */
function isDocumentTitle(all: Heading[], index: number, titled: (title: string) => boolean) {
  const heading = all[index]
  if (!heading || index > 1 || heading.chapter || heading.number) return false
  return all.slice(index + 1).some((later) => titled(later.title) && !parseLabel(later.label))
}

function rankOf(all: Heading[], index: number, appendix: boolean): 0 | 1 | 2 {
  const heading = all[index]
  if (!heading || appendix) return 2
  const before = all[index - 1]
  const above = enclosing(all, index)
  if (before && heading.level === null && !heading.chapter && before.level === null && !before.chapter)
    above.push(before)
  return [heading, ...above].some(({ title }) => isSummaryTitle(title)) ? 1 : 0
}
