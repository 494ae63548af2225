import type { Heading } from './headings.ts'
import type { Row } from './rows.ts'
import { isAppendixTitle, isRecommendationTitle } from './titles.ts'
import type { ExtractedChapter } from './types.ts'

/** The chapters in order; each runs to the start of the next one. */
export function toChapters(all: Heading[], end: number): ExtractedChapter[] {
  const headings = chapterHeadings(all)
  return headings.map((heading, at) => ({
    ...nameOf(heading, all),
    start: heading.start,
    end: headings[at + 1]?.start ?? end,
  }))
}

/** `Hoofdstuk 4` may have its title on the next line; `Bijlage 1` keeps its word, for it is no chapter 1. */
function nameOf(heading: Heading, all: Heading[]) {
  const { number, label, title } = heading
  if (isAppendixTitle(label)) return { number: null, title: label }
  const next = number?.named && title === label ? all.find(({ row }) => row === heading.row + 1) : undefined
  return { number: number?.number ?? null, title: next?.title ?? title }
}

/** The headings of the first level: by their sign, by number or contents, or else by their look. */
function chapterHeadings(all: Heading[]): Heading[] {
  const signed = [1, 2, 3, 4, 5, 6].map((level) => all.filter((heading) => heading.level === level))
  const numbered = [1, 2, 3].map((depth) => {
    return all.filter(({ chapter, number }) => (chapter || number) && (number?.depth ?? 1) <= depth)
  })
  const upper = all.filter(({ style, row }) => style === 'upper' && row > 0)
  const several = [...signed, ...numbered, upper].find((headings) => headings.length > 1)
  return several ?? all.filter(isAlone)
}

/** In a report without signs and numbers: its lines alone, but the title on top. */
function isAlone({ style, title, row }: Heading) {
  if (style === 'marked') return false
  return isRecommendationTitle(title) || (row > 0 && style !== 'lead')
}

/** The title of the report: from its settings, its only first heading, or its first line. */
export function findTitle(rows: Row[], all: Heading[], front: string | null): string | null {
  if (front) return front
  const heading = all.find(({ level }) => level === 1)
  const first = (rows[0]?.text ?? '').slice(0, 400)
  const text =
    heading && heading.row < 20 ? heading.label : first.replace(/^#+\s+/, '').replace(/\*\*|__/g, '')
  const clean = text.replace(/\s+/g, ' ').trim().slice(0, 200)
  return clean === '' ? null : clean
}
