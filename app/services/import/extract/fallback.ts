import { announces } from './advice.ts'
import { type Block, textOf, toBlocks } from './blocks.ts'
import type { FoundItem } from './found-item.ts'
import type { Headings } from './headings.ts'
import { labelBlock } from './label-block.ts'
import { labelledItems } from './labelled-items.ts'
import { listItems } from './list-items.ts'
import type { Row } from './rows.ts'
import type { Scoped } from './scope.ts'
import { lastSentence, startsLower, wordCount } from './sentence.ts'
import { onlyTerm } from './term.ts'
import { isAboutOtherRecommendations } from './titles.ts'

type Elsewhere = FoundItem & { chapter: string | null }

/**
 * Recommendations of a report that has no chapter for them: those with a label (`Aanbeveling 3:`) between the
 * findings, else the lists under a line that announces them (`Wij bevelen het college aan:`).
 */
export function elsewhere(rows: Row[], headings: Headings): Elsewhere[] {
  const scoped = wholeReport(rows, headings)
  const labelled = labelledItems(scoped, isSpelled)
  const found = labelled.length > 0 ? labelled : announced(scoped)
  return found.map((item) => ({ ...item, chapter: item.above[0] ?? null }))
}

function wholeReport(rows: Row[], headings: Headings): Scoped[] {
  let run = 0
  let above: string[] = []
  let open = true
  const blocks = toBlocks(rows, 0, rows.length, headings)
  return blocks.map((found): Scoped => {
    const block = found.kind === 'heading' ? (labelBlock(found) ?? found) : found
    if (block.kind === 'heading') {
      run++
      if (block.heading.style !== 'lead' && block.heading.style !== 'marked') above = [block.heading.label]
      open = !isAboutOtherRecommendations(block.heading.title)
    }
    return { block, term: null, above, line: null, open, aside: false, run }
  })
}

function isSpelled(block: Block) {
  return block.kind === 'item' && block.marker.label?.spelled === true
}

/** An item, or the lines that a page's edge or an indent parts from one. */
function isOfList(block: Block | undefined) {
  if (block?.kind !== 'text') return block?.kind === 'item'
  return startsLower(block.spans[0]?.text ?? '') || block.indent > 1
}

/** `de raad;` is no recommendation, though a line that speaks of recommendations may stand over it. */
function isSentence({ spans }: FoundItem) {
  return wordCount(spans.map(({ text }) => text).join(' ')) > 2
}

function announced(scoped: Scoped[]): FoundItem[] {
  const items: FoundItem[] = []
  for (const [at, part] of scoped.entries()) {
    const line = part.block.kind === 'text' && part.open ? textOf(part.block) : ''
    if (!announces(line)) continue
    let to = at + 1
    while (isOfList(scoped[to]?.block)) to++
    const lead = lastSentence(line)
    const list = listItems(scoped.slice(at + 1, to))
    if (!list.some(isSentence)) continue
    for (const item of list) items.push({ ...item, line: lead, term: onlyTerm(lead) })
  }
  return items
}
