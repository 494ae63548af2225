import type { Heading } from './headings.ts'

/** Whether a later heading stands under an earlier one, beside or above it; plain text does not always show. */
export type Relation = 'under' | 'beside' | 'unknown'

export function relationOf(later: Heading, earlier: Heading): Relation {
  const byNumber = numbers(later, earlier)
  if (byNumber) return byNumber
  if (later.level !== null && earlier.level !== null) return later.level > earlier.level ? 'under' : 'beside'
  if (earlier.level !== null) return 'under'
  if (later.level !== null || later.chapter) return 'beside'
  if (earlier.chapter || later.number || later.style === 'lead' || later.style === 'marked') return 'under'
  if (later.style === earlier.style) return later.style === 'upper' ? 'beside' : 'unknown'
  if (later.style === 'upper') return 'beside'
  return earlier.style === 'upper' || earlier.style === 'bold' ? 'under' : 'unknown'
}

/** 7.1 stands under 7, and 8 beside it, whatever the signs in front say. */
function numbers(later: Heading, earlier: Heading): Relation | null {
  const [a, b] = [later.number, earlier.number]
  if (!a || !b) return null
  if (a.number.startsWith(`${b.number}.`)) return 'under'
  if (a.depth > 1 || b.depth > 1) return a.depth <= b.depth ? 'beside' : null
  return later.level === null && earlier.chapter && !later.chapter ? 'under' : null
}

/** The headings that a heading stands under, the nearest first; a few hundred back is far enough. */
export function enclosing(all: Heading[], index: number): Heading[] {
  const found: Heading[] = []
  let inner = all[index]
  for (let at = index - 1; at >= Math.max(0, index - 300) && inner && found.length < 6; at--) {
    const outer = all[at]
    if (!outer || (outer.level === null) !== (inner.level === null) || relationOf(inner, outer) !== 'under')
      continue
    if (found.length > 0 && inner.level === null) break
    found.push(outer)
    inner = outer
  }
  return found
}
