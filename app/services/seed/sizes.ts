/** How much a seed makes. PRODUCT, "Data sizes to design for". */
export type Size = {
  dossiers: number
  recommendations: number
  actions: number
  events: number
  people: number
  /** Dossiers of a given number of actions, before the rest is spread evenly. */
  large: readonly number[]
}

export const SIZES = {
  real: { dossiers: 1, recommendations: 14, actions: 45, events: 900, people: 24, large: [] },
  large: { dossiers: 40, recommendations: 700, actions: 2_000, events: 60_000, people: 170, large: [200] },
  stress: {
    dossiers: 40,
    recommendations: 7_000,
    actions: 20_000,
    events: 600_000,
    people: 170,
    large: [200, 4_000],
  },
} as const satisfies Record<string, Size>

export type SizeName = keyof typeof SIZES
export const isSizeName = (name: string): name is SizeName => Object.hasOwn(SIZES, name)

export type DossierShare = { slug: string; recommendations: number; actions: number; events: number }

/** Promise: the size divided over its dossiers; the totals are exactly those of the size. */
export function shareOut(name: SizeName): DossierShare[] {
  const { dossiers, actions, recommendations, events, large }: Size = SIZES[name]
  const fixed = large.slice(0, dossiers)
  const rest = spread(actions - sum(fixed), dossiers - fixed.length)
  const counts = [...fixed, ...rest]
  const perRecommendation = byShare(recommendations, counts)
  const perEvents = byShare(events, counts)
  return counts.map((count, index) => ({
    slug: `${name}-${String(index + 1).padStart(2, '0')}`,
    actions: count,
    recommendations: Math.min(count, perRecommendation[index] ?? 1),
    events: perEvents[index] ?? count,
  }))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function spread(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, i) => Math.floor(((i + 1) * total) / parts) - Math.floor((i * total) / parts),
  )
}

function byShare(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights)
  let seen = 0
  return weights.map((weight) => {
    const before = Math.floor((seen * total) / whole)
    seen += weight
    return Math.max(1, Math.floor((seen * total) / whole) - before)
  })
}
