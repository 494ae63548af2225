import { isAdvice, isIntroduction, startsImperative } from './advice.ts'
import { textOf } from './blocks.ts'
import { addSpans, carriesOn, type FoundItem, startItem } from './found-item.ts'
import { isFarewell, isRemark, readField } from './item-fields.ts'
import type { Scoped } from './scope.ts'
import { isFinished, wordCount } from './sentence.ts'

/** Recommendations without list or label: each paragraph that advises, with the short title above it. */
export function proseItems(scoped: Scoped[]): FoundItem[] {
  const items: FoundItem[] = []
  let item: FoundItem | null = null
  let titled = false
  for (const part of scoped.flatMap(inLines)) {
    const { block } = part
    if (block.kind !== 'text' || !part.open) {
      item = null
      continue
    }
    const line = textOf(block)
    if (item && (readField(item, line) || (carriesOn(item, block, false) && !titled))) {
      if (carriesOn(item, block, false)) addSpans(item, block.spans)
    } else if (item && titled && isBody(line)) {
      addSpans(item, block.spans)
      titled = false
    } else if (isRecommending(line)) {
      item = startItem(part)
      items.push(item)
      titled = isShortTitle(line)
    } else item = null
  }
  return items
}

/** Lines that each start with an advice are each their own: a list that lost its signs. */
function inLines(part: Scoped): Scoped[] {
  const { block } = part
  if (block.kind !== 'text' || block.spans.length < 2) return [part]
  if (!block.spans.every(({ text }) => startsImperative(text))) return [part]
  return block.spans.map((span) => ({ ...part, block: { ...block, spans: [span] } }))
}

function isRecommending(line: string) {
  if (isRemark(line) || isFarewell(line) || /:\W{0,3}$/.test(line.slice(-6)) || wordCount(line) < 4)
    return false
  return isAdvice(line) && !isIntroduction(line)
}

function isBody(line: string) {
  return (isFinished(line) || !startsImperative(line)) && !isFarewell(line)
}

/** `Versterk de regie`: a title in the form of an advice, over the paragraph that works it out. */
function isShortTitle(line: string) {
  return startsImperative(line) && !isFinished(line) && wordCount(line) <= 14
}
