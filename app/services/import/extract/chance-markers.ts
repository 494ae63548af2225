import type { Family } from './markers.ts'
import type { Scoped } from './scope.ts'

/**
 * `1 Tekst` and `B. Jansen` are items only in a row, with the number or letter before or after theirs under the
 * same heading. The others become what they are: text.
 */
export function withoutChance(scoped: Scoped[]): Scoped[] {
  const seen = new Set<string>()
  for (const { block, run } of scoped)
    if (block.kind === 'item') seen.add(`${run} ${block.marker.family} ${block.marker.ordinal}`)
  const inRow = (run: number, family: Family, ordinal: number) =>
    seen.has(`${run} ${family} ${ordinal - 1}`) || (ordinal === 1 && seen.has(`${run} ${family} 2`))
  return scoped.map((part) => {
    const { block, run } = part
    if (block.kind !== 'item') return part
    const { family, ordinal } = block.marker
    if ((family !== 'bare' && family !== 'upper') || inRow(run, family, ordinal ?? 0)) return part
    return { ...part, block: { kind: 'text', spans: block.whole, indent: block.indent, gap: block.gap } }
  })
}
