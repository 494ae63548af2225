/** One measured figure, beside what was asked of it. */
export type Figure = { name: string; value: number; unit: string; target?: string; met?: boolean }

export const atLeast = (name: string, value: number, unit: string, limit: number): Figure => ({
  name,
  value: round(value),
  unit,
  target: `≥ ${limit}`,
  met: value >= limit,
})

export const atMost = (name: string, value: number, unit: string, limit: number): Figure => ({
  name,
  value: round(value),
  unit,
  target: `≤ ${limit}`,
  met: value <= limit,
})

export const measured = (name: string, value: number, unit: string): Figure => ({
  name,
  value: round(value),
  unit,
})

const round = (value: number) => Math.round(value * 100) / 100

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]]
  return (low + high) / 2
}

/** The figures as a table that reads well in a terminal. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, target = '', met }) => [
    name,
    `${value} ${unit}`,
    target,
    met === undefined ? '' : met ? 'gehaald' : 'NIET gehaald',
  ])
  const all = [['Meting', 'Gemeten', 'Doel', ''], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
