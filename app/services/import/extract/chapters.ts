import type { Heading } from './headings.ts'
import type { Row } from './rows.ts'
import { isAppendixTitle, isRecommendationTitle } from './titles.ts'
import type { ExtractedChapter } from './types.ts'

/** The chapters in order; each runs to the start of the next one. */
export function toChapters(all: Heading[], end: number): ExtractedChapter[] {
  const headings = chapterHeadings(all)
  return headings.map((heading, at) => ({
    ...(isAppendixTitle(heading.label) ? { number: null, title: heading.label } : titleOf(heading)),
    start: heading.start,
    end: headings[at + 1]?.start ?? end,
  }))
}

function titleOf({ number, title }: Heading) {
  return { number: number?.number ?? null, title }
}

/** The headings of the first level: by number or contents, by their sign, or else by their look. */
function chapterHeadings(all: Heading[]): Heading[] {
  const signed = all.filter(({ level }) => level !== null)
  if (signed.length > 0) {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => signed.filter((heading) => heading.level === level))
    const several = levels.find((headings) => headings.length > 1)
    return several ?? signed
  }
  const numbered = all.filter(({ chapter }) => chapter)
  if (numbered.length > 1) return numbered
  const upper = all.filter(({ style, row }) => style === 'upper' && row > 0)
  if (upper.length > 1) return upper
  return all.filter(
    ({ style, title, row }) =>
      row > 0 && (style !== 'lead' || isRecommendationTitle(title)) && style !== 'marked',
  )
}

/** The title of the report: from its settings, its only first heading, or its first line. */
export function findTitle(rows: Row[], all: Heading[], front: string | null): string | null {
  if (front) return front
  const heading = all.find(({ level }) => level === 1)
  const text =
    heading && heading.row < 20
      ? heading.label
      : (rows[0]?.text ?? '').replace(/^#+\s+/, '').replace(/\*\*|__/g, '')
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, 200)
  return clean === '' ? null : clean
}
