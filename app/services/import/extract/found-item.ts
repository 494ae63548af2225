import type { Term } from '#workflows/action-item/states.ts'
import type { Block, Span } from './blocks.ts'
import type { Scoped } from './scope.ts'
import { goesOn, isFinished, startsLower } from './sentence.ts'

/** A recommendation as it was found: the lines that are its own, and what stands above it. */
export type FoundItem = {
  spans: Span[]
  term: Term | null
  above: string[]
  line: string | null
  /** From its label, or a field under it: `(college)`, `Termijn: kort`. */
  notes: string[]
  /** Where its paragraphs start in `spans`, after the first: what may turn out to be no part of it. */
  extras: number[]
}

export function startItem({ block, term, above, line }: Scoped, spans: Span[] = block.spans): FoundItem {
  const qualifier = block.kind === 'item' ? block.marker.label?.qualifier : null
  return { spans: spans.slice(), term, above, line, notes: qualifier ? [qualifier] : [], extras: [] }
}

export function addSpans(item: FoundItem, spans: Span[]) {
  for (const span of spans) item.spans.push(span)
}

/** Whether a paragraph is the rest of a sentence that the item left open, over an empty line or a page's edge. */
export function carriesOn(item: FoundItem, block: Block, peersFinished: boolean) {
  const last = item.spans.at(-1)?.text
  const first = block.spans[0]?.text
  if (!last || !first || block.kind !== 'text' || isFinished(last)) return false
  if (startsLower(first) || goesOn(last)) return true
  return block.gap === 'page' && (peersFinished || first.startsWith('('))
}

/** The last item of a list keeps no more paragraphs than other items have: the rest closes the chapter. */
export function trimLast(lists: FoundItem[][]) {
  const ends = new Set(lists.flatMap((list) => list.at(-1) ?? []))
  const others = lists.flatMap((list) => list.slice(0, -1))
  if (others.length === 0) return
  const most = others.reduce((sum, { extras }) => Math.max(sum, extras.length), 0)
  for (const last of ends) {
    const from = last.extras[most]
    if (from === undefined) continue
    last.spans = last.spans.slice(0, from)
    last.extras = last.extras.slice(0, most)
  }
}
