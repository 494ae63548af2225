/** The passage of a proposal with the words around it, to compare with. */
export type SourceContext = { before: string; passage: string; after: string }

const AROUND = 90

/** Lines stay lines; empty ones and indents go. */
const compact = (text: string) => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\s]*/g, '\n')

/** Promise: what the report has at the place of a proposal, cut at words; null when its place is not known. */
export function sourceContext(
  source: string,
  { start_offset: start, end_offset: end }: { start_offset: number | null; end_offset: number | null },
): SourceContext | null {
  if (start === null || end === null) return null
  const from = Math.max(0, start - AROUND)
  const to = Math.min(source.length, end + AROUND)
  const before = compact(source.slice(from, start))
  const after = compact(source.slice(end, to))
  return {
    before: from > 0 ? before.replace(/^\S*\s/, '… ') : before.trimStart(),
    passage: compact(source.slice(start, end)),
    after: to < source.length ? after.replace(/\s\S*$/, ' …') : after.trimEnd(),
  }
}
