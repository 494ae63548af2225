import { isAdvice, startsImperative } from './advice.ts'
import { type Block, textOf } from './blocks.ts'
import type { FoundItem } from './found-item.ts'
import { labelledItems } from './labelled-items.ts'
import { listItems } from './list-items.ts'
import { proseItems } from './prose-items.ts'
import type { Scoped } from './scope.ts'
import { isAddressed } from './sections.ts'
import { termHeading } from './term.ts'
import { isAsideTitle, isClosingTitle, isRecommendationTitle } from './titles.ts'

/** The recommendations of one section, by the first sign that it uses: labels, titles, lists, plain paragraphs. */
export function sectionItems(scoped: Scoped[], heading: string): FoundItem[] {
  if (scoped.some(({ block, open }) => open && isLabelled(block))) return labelledItems(scoped, isLabelled)
  const headed = withTitles(scoped)
  if (headed) return labelledItems(headed, isLabelled)
  const listed = listItems(scoped)
  if (listed.length > 0) return listed
  if (/^(?:aanbeveling|recommendation)$/i.test(heading)) return wholeSection(scoped)
  return proseItems(scoped)
}

function isLabelled(block: Block) {
  return block.kind === 'item' && block.marker.family === 'label'
}

/** Each sub-heading is a recommendation, when most of them advise or stand over text without lists. */
function withTitles(scoped: Scoped[]): Scoped[] | null {
  const titles = scoped.flatMap(({ block, open }, at) => (open && isTitle(block) ? [at] : []))
  if (titles.length < 2) return null
  const lists = scoped.some(({ block, open }) => open && (block.kind === 'item' || block.kind === 'table'))
  if (titles.filter((at) => isAdvising(scoped[at])).length * 2 < titles.length) {
    if (lists || !titles.every((at) => isAdvising(scoped[at + 1]))) return null
  }
  const starts = new Set(titles)
  return scoped.map((part, at) => (starts.has(at) ? { ...part, block: asItem(part.block) } : part))
}

/** A sub-heading that may be a recommendation itself: no term, no party, no part of another kind. */
function isTitle(block: Block) {
  if (block.kind !== 'heading') return false
  const { title, label, style } = block.heading
  if (style === 'lead' || style === 'marked' || termHeading(label) || isAddressed(title)) return false
  return !isAsideTitle(title) && !isClosingTitle(title) && !isRecommendationTitle(title)
}

function isAdvising(part: Scoped | undefined) {
  if (part?.block.kind === 'heading') return startsImperative(part.block.heading.title)
  return part?.block.kind === 'text' && isAdvice(textOf(part.block))
}

function asItem(block: Block): Block {
  if (block.kind !== 'heading') return block
  const { heading, spans, indent, gap } = block
  const before = heading.text.length - heading.title.length
  const title = before > 0 && heading.text.endsWith(heading.title) ? heading.title : heading.text
  const start = (spans[0]?.start ?? heading.start) + heading.offset + (heading.text.length - title.length)
  const span = { start, end: start + title.length, text: title }
  const marker = { family: 'label', ordinal: null, length: 0, label: null } as const
  return { kind: 'item', marker, whole: [span], spans: [span], indent, gap }
}

/** Under a heading in the singular all text is the one recommendation. */
function wholeSection(scoped: Scoped[]): FoundItem[] {
  const first = scoped.findIndex(({ block, open }) => open && block.kind === 'text')
  const start = scoped[first]
  if (!start) return []
  return labelledItems(scoped.slice(first), (block) => block === start.block).slice(0, 1)
}
