import type { Block } from './blocks.ts'
import type { Family, Marker } from './markers.ts'
import { startsLower } from './sentence.ts'

/** The further to the right, the deeper such a sign usually stands. */
const order: Family[] = [
  'label',
  'upper',
  'number',
  'bracketed',
  'bare',
  'roman',
  'compound',
  'alpha',
  'dot',
  'star',
  'dash',
  'arrow',
  'circle',
  'square',
]

type Base = { marker: Marker; indent: number; ordinal: number | null }

/**
 * Which blocks of a run are items of the first level; `first` starts a new list. Indent decides, and where
 * the text lost it, the sign: the sign of the first item comes back on its own level.
 */
export function topItems(blocks: Block[]): Map<number, 'first' | 'next'> {
  const tops = new Map<number, 'first' | 'next'>()
  const lastOf = lastPlaces(blocks)
  let base: Base | null = null
  let broken = false
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'item') {
      broken ||= block.kind === 'table' || (block.kind === 'text' && !isRestOfItem(block, base))
      continue
    }
    const marker = block.marker
    const kind: 'first' | 'next' | 'nested' = base ? levelOf(block, base, at, broken, lastOf) : 'first'
    if (kind === 'nested') continue
    tops.set(at, kind)
    const keep: number = kind === 'next' && base && block.gap === 'page' ? base.indent : block.indent
    base = { marker, indent: keep, ordinal: marker.ordinal }
    broken = false
  }
  return tops
}

/** The other half of an item that a page parted, or a paragraph set in under it. */
function isRestOfItem(block: Block, base: Base | null) {
  return startsLower(block.spans[0]?.text ?? '') || (base !== null && block.indent >= base.indent + 2)
}

function levelOf(
  block: Extract<Block, { kind: 'item' }>,
  base: Base,
  at: number,
  broken: boolean,
  lastOf: Map<string, number>,
): 'first' | 'next' | 'nested' {
  const { marker, indent, gap } = block
  const same = marker.family === base.marker.family
  const deeper = indent >= base.indent + 2
  if (same) {
    if (
      marker.ordinal !== null &&
      base.ordinal !== null &&
      marker.ordinal === base.ordinal + 1 &&
      (!deeper || gap === 'page')
    )
      return 'next'
    if (!deeper) return marker.ordinal === 1 && base.ordinal !== 1 ? 'first' : 'next'
    return gap === 'page' && indent < base.indent + 4
      ? 'next'
      : broken && marker.ordinal === null
        ? 'first'
        : 'nested'
  }
  if (indent < base.indent - 1) return 'first'
  const comesBack = (lastOf.get(key(base.marker, base.indent)) ?? -1) > at
  if (deeper && !broken) return 'nested'
  if (comesBack && (base.ordinal !== null || !broken)) return 'nested'
  if (broken) return 'first'
  return order.indexOf(marker.family) > order.indexOf(base.marker.family) ? 'nested' : 'first'
}

/** Where each sign stands for the last time. */
function lastPlaces(blocks: Block[]) {
  const places = new Map<string, number>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'item') places.set(key(block.marker, block.indent), at)
  }
  return places
}

function key(marker: Marker, indent: number) {
  return `${marker.family} ${marker.ordinal === null ? indent >> 1 : ''}`
}
