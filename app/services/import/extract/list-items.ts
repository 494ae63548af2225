import { type ItemBlock, textOf } from './blocks.ts'
import { addSpans, carriesOn, type FoundItem, startItem, trimLast } from './found-item.ts'
import { isFarewell, isRemark, readField } from './item-fields.ts'
import { topItems } from './list-levels.ts'
import type { Scoped } from './scope.ts'
import { isFinished } from './sentence.ts'
import { tableItems } from './table-items.ts'

/** The items of the lists in a section: those of the first level, with what stands under them as their text. */
export function listItems(scoped: Scoped[]): FoundItem[] {
  const items: FoundItem[] = []
  const lists: FoundItem[][] = []
  let from = 0
  for (let at = 1; at <= scoped.length; at++) {
    if (at < scoped.length && scoped[at]?.run === scoped[from]?.run) continue
    for (const item of runItems(scoped.slice(from, at), lists)) items.push(item)
    from = at
  }
  trimLast(lists)
  return items
}

/** One run of blocks without a heading in it. */
function runItems(run: Scoped[], lists: FoundItem[][]): FoundItem[] {
  const found: FoundItem[] = []
  let list: FoundItem[] = []
  const tops = topItems(run.map(({ block }) => block))
  const last = { item: null as FoundItem | null, block: null as ItemBlock | null }
  for (const [at, part] of run.entries()) {
    const { block } = part
    if (block.kind === 'table') {
      if (part.open) for (const item of tableItems(block.rows, part)) found.push(item)
      last.item = null
    } else if (block.kind === 'item' && tops.has(at)) {
      last.item = part.open ? startItem(part) : null
      last.block = block
      if (!last.item) continue
      found.push(last.item)
      if (tops.get(at) === 'first' || list.length === 0) {
        list = []
        lists.push(list)
      }
      list.push(last.item)
    } else if (block.kind === 'item') nest(last.item, block)
    else if (block.kind === 'text' && last.item && last.block) {
      if (!attach(last.item, last.block, part, run[at + 1], list)) last.item = null
    }
  }
  return found
}

/** An item under an item is part of its text, unless it only says for whom or when. */
function nest(item: FoundItem | null, block: ItemBlock) {
  if (!item || readField(item, textOf(block))) return
  addSpans(item, block.whole)
}

/** Adds a paragraph to the item before it, if it belongs there. */
function attach(
  item: FoundItem,
  block: ItemBlock,
  part: Scoped,
  next: Scoped | undefined,
  list: FoundItem[],
) {
  const text = part.block
  const line = textOf(text)
  if (readField(item, line)) return true
  if (isRemark(line)) return false
  const peersFinished =
    list.length > 1 &&
    list
      .slice(0, -1)
      .slice(-3)
      .every(({ spans }) => isFinished(spans.at(-1)?.text ?? ''))
  const indented = text.indent >= block.indent + 2 && text.indent <= block.indent + block.marker.length + 8
  const own = block.spans[0]?.text ?? ''
  const titled = block.marker.ordinal !== null && !isFinished(own)
  const loose = text.gap === 'none'
  if (carriesOn(item, text, peersFinished) || (indented && !isFarewell(line))) {
    addSpans(item, text.spans)
    return true
  }
  if (!(titled || loose) || isFarewell(line)) return false
  if (/:\W{0,3}$/.test(line) && next?.block.kind === 'item') return false
  item.extras.push(item.spans.length)
  addSpans(item, text.spans)
  return true
}
