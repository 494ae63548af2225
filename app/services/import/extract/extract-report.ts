import { toBlocks } from './blocks.ts'
import { findTitle, toChapters } from './chapters.ts'
import { readContents } from './contents.ts'
import { elsewhere } from './fallback.ts'
import type { FoundItem } from './found-item.ts'
import { findHeadings, type Headings } from './headings.ts'
import { foldPassage, type Vocabulary, vocabularyOf } from './passage.ts'
import { proposer } from './proposals.ts'
import { type Row, readRows, withoutDropped } from './rows.ts'
import { scopeBlocks } from './scope.ts'
import { sectionItems } from './section-items.ts'
import { findSections, type Section } from './sections.ts'
import { comparable } from './sentence.ts'
import { ownTerm } from './term.ts'
import { findThemes } from './themes.ts'
import type { ExtractedRecommendation, ExtractedReport } from './types.ts'

/** A found item with the chapter that it stands in. */
type Placed = FoundItem & { chapter: string | null; rank: number }

/**
 * Reads a report, in plain text or Markdown, Dutch or English, and returns what it recommends, with what its own
 * words suggest of term, addressees and themes. Every `start`–`end` is a range of `source`. It never throws; a
 * report without recommendations gives an empty list.
 */
export function extractReport(source: string): ExtractedReport {
  const { rows: lines, frontTitle } = readRows(source)
  const contents = readContents(lines)
  const rows = withoutDropped(lines, contents.rows)
  const headings = findHeadings(rows, contents)
  const themes = findThemes(rows, headings)
  const placed = findItems(rows, headings)
  const vocabulary = vocabularyOf(source)
  const propose = proposer(source, themes)
  return {
    title: findTitle(rows, headings.all, frontTitle),
    chapters: toChapters(headings.all, source.length),
    themes,
    recommendations: inOrder(placed.flatMap((item) => toFound(item, vocabulary))).map(
      ({ item, ...found }) => ({
        ...found,
        ...propose(found.text, item),
      }),
    ),
  }
}

/** From chapters of recommendations; else wherever the report labels or announces them; else from its advice. */
function findItems(rows: Row[], headings: Headings): Placed[] {
  const own = ofSections(rows, headings, 'recommendations')
  if (own.length > 0) return own
  const other = elsewhere(rows, headings).map((item) => ({ ...item, rank: 0 }))
  return other.length > 0 ? other : ofSections(rows, headings, 'advice')
}

function ofSections(rows: Row[], headings: Headings, kind: 'recommendations' | 'advice'): Placed[] {
  const parts = findSections(rows, headings, kind).map((section) => itemsOf(rows, headings, section))
  const best = parts.flat().reduce((rank, item) => Math.min(rank, item.rank), 2)
  return withoutRepeats(parts.filter(([first]) => first?.rank === best)).flat()
}

/** A chapter that says nothing but what an earlier one said is an overview of it. */
function withoutRepeats(parts: Placed[][]): Placed[][] {
  const seen = new Set<string>()
  return parts.filter((items) => {
    const keys = items.map(({ spans }) => comparable(spans.map(({ text }) => text).join(' ')))
    const repeats = keys.length > 1 && keys.every((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return !repeats
  })
}

function itemsOf(rows: Row[], headings: Headings, section: Section): Placed[] {
  const blocks = toBlocks(rows, section.from, section.to, headings)
  const items = sectionItems(scopeBlocks(blocks, section), section.heading.title)
  const { label } = section.heading
  return items.map((item) => ({ ...item, above: [label, ...item.above], chapter: label, rank: section.rank }))
}

/** All but the proposals, which are made for what remains. */
type Found = Omit<ExtractedRecommendation, 'addressees' | 'themes'> & { item: Placed }

function toFound(item: Placed, vocabulary: Vocabulary): Found[] {
  const passage = foldPassage(item.spans, vocabulary)
  if (!passage || !/\p{L}{2}/u.test(passage.text)) return []
  const own = ownTerm(passage.text)
  const noted = item.notes.map((note) => ownTerm(`(${note})`).term).find(Boolean)
  const term = noted ?? (own.strong ? own.term : null) ?? item.term ?? own.term
  return [{ ...passage, term, chapter: item.chapter, item }]
}

/** By place in the report, no two over each other. */
function inOrder(found: Found[]): Found[] {
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((item) => {
      if (item.start < end) return false
      end = item.end
      return true
    })
}
