import type { GroupCount } from './action-table.ts'

type Asked = {
  /** Ids by name. */
  owners: readonly string[]
  counts: readonly GroupCount[]
  descending: boolean
  offset: number
  limit: number
}

/**
 * A list by owner has no index: names stand in another table. But with the number of actions per owner it is known
 * with whom a page lies. Promise: those owners ('none' last, whichever way), where the page begins among their
 * actions, and how many they have together.
 */
export function ownerWindow({ owners, counts, descending, offset, limit }: Asked) {
  const numbers = new Map(counts.map(({ value, n }) => [value ?? 'none', n]))
  const inOrder = [...(descending ? owners.toReversed() : owners), 'none']
  const within: string[] = []
  let begin = 0
  let before = 0
  let total = 0
  for (const owner of inOrder) {
    const count = numbers.get(owner) ?? 0
    if (count > 0 && before + count > offset && before < offset + limit) {
      if (within.length === 0) begin = before
      within.push(owner)
      total += count
    }
    before += count
  }
  return { owners: within, offset: offset - begin, total }
}
