/** The passage of a proposal with the words around it, to compare with. */
export type SourceContext = { before: string; passage: string; after: string; start: number }

const AROUND = 140

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** Promise: what the report has at the place of a proposal, cut at words; null when its place is not known. */
export function sourceContext(
  source: string,
  { start_offset: start, end_offset: end }: { start_offset: number | null; end_offset: number | null },
): SourceContext | null {
  if (start === null || end === null) return null
  const from = Math.max(0, start - AROUND)
  const to = Math.min(source.length, end + AROUND)
  const before = oneLine(source.slice(from, start))
  const after = oneLine(source.slice(end, to))
  return {
    start,
    before: from > 0 ? before.replace(/^\S*\s/, '… ') : before.trimStart(),
    passage: oneLine(source.slice(start, end)),
    after: to < source.length ? after.replace(/\s\S*$/, ' …') : after.trimEnd(),
  }
}
