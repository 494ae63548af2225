/** Chance that comes out the same at every seed (mulberry32). */
export type Chance = {
  below(limit: number): number
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T
  /** A day in the next year and a half. */
  day(): string
}

export function makeChance(seed: number, today: Date): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    day: () => new Date(today.getTime() + (below(540) - 60) * 86_400_000).toISOString().slice(0, 10),
  }
}
