import { type Block, textOf } from './blocks.ts'
import { addSpans, carriesOn, type FoundItem, startItem, trimLast } from './found-item.ts'
import { isFarewell, isRemark, readField } from './item-fields.ts'
import type { Scoped } from './scope.ts'
import { isFinished, startsUpper, wordCount } from './sentence.ts'

/**
 * The recommendations that carry a label (`Aanbeveling 3`), each with its paragraphs and bullets. A label that
 * already says the whole sentence takes no paragraphs: they explain it.
 */
export function labelledItems(scoped: Scoped[], starts: (block: Block) => boolean): FoundItem[] {
  const items: FoundItem[] = []
  let item: FoundItem | null = null
  let whole = false
  for (const part of scoped) {
    const { block } = part
    if (starts(block)) {
      item = part.open ? startItem(part) : null
      if (item) items.push(item)
      whole = isWhole(block)
    } else if (!item || block.kind === 'heading' || block.kind === 'table') item = null
    else if (!take(item, block, whole)) item = null
  }
  const filled = items.filter(({ spans }) => spans.length > 0)
  trimLast([filled])
  return filled
}

/** Not when the words beside the label are a short title, with the recommendation under it. */
function isWhole({ spans }: Block) {
  const [first, second] = spans
  const title =
    first && second && wordCount(first.text) <= 8 && !isFinished(first.text) && startsUpper(second.text)
  return !title && isFinished(spans.at(-1)?.text ?? '')
}

/** Adds a block to an item; false when the item ended before it. */
function take(item: FoundItem, block: Block, whole: boolean) {
  const line = textOf(block)
  if (readField(item, line)) return true
  if (isRemark(line) || (block.kind === 'text' && isFarewell(line))) return false
  if (block.kind === 'item') {
    const paragraph = item.spans.length === 0 && block.marker.family === 'compound'
    addSpans(item, paragraph ? block.spans : block.whole)
    return true
  }
  if (carriesOn(item, block, false)) {
    addSpans(item, block.spans)
    return true
  }
  if (whole && item.spans.length > 0) return false
  if (item.spans.length > 0) item.extras.push(item.spans.length)
  addSpans(item, block.spans)
  return true
}
