import { isAdvice } from './advice.ts'
import { type ItemBlock, textOf } from './blocks.ts'
import type { Scoped } from './scope.ts'

/**
 * `1 Tekst` and `B. Jansen` are items only in a row, with the number or letter before or after theirs, or when
 * what follows the number advises. The others become what they are: text.
 */
export function withoutChance(scoped: Scoped[]): Scoped[] {
  const seen = new Set<string>()
  for (const { block, run } of scoped) if (block.kind === 'item') seen.add(key(block, run, 0))
  return scoped.map((part) => {
    const { block, run } = part
    if (block.kind !== 'item' || isSure(block)) return part
    const { ordinal } = block.marker
    const inRow = seen.has(key(block, run, -1)) || (ordinal === 1 && seen.has(key(block, run, 1)))
    if (inRow || (block.marker.family === 'bare' && isAdvice(textOf(block)))) return part
    return { ...part, block: { kind: 'text', spans: block.whole, indent: block.indent, gap: block.gap } }
  })
}

function isSure({ marker }: ItemBlock) {
  return marker.family !== 'bare' && marker.family !== 'upper'
}

/** Letters count within one list; numbers may run on under the next heading. */
function key({ marker }: ItemBlock, run: number, step: number) {
  return `${marker.family === 'upper' ? run : ''} ${marker.family} ${(marker.ordinal ?? 0) + step}`
}
