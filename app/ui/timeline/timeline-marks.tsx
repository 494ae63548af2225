import type { Certainty } from '#workflows/action-item/states.ts'

interface PeriodProps {
  /** Percentages of the width. */
  from?: number
  to?: number
  certainty: Certainty
  tone?: 'done' | 'left' | 'late'
}

/**
 * The line says how sure its end is: solid, dashed, dotted; without an agreed end it runs out of the drawing. An end
 * that depends on something else is drawn also when its day is not known: at the edge.
 */
export function Period({ from, to, certainty, tone }: PeriodProps) {
  const end = to ?? (from === undefined ? undefined : 100)
  if (end === undefined) return null
  const hasEnd = to !== undefined || certainty === 'dependent'
  const className = `period is-${certainty}${tone ? ` ${tone}` : ''}`
  return (
    <g className={className}>
      {from === undefined ? null : <line x1={`${from}%`} x2={`${end}%`} y1="50%" y2="50%" />}
      {hasEnd ? <circle cx={`${end}%`} cy="50%" r="6" /> : null}
    </g>
  )
}

interface DiamondProps {
  /** Percentage of the width. */
  x: number
  name?: string
  done: boolean
  late?: boolean
}

export function Diamond({ x, name, done, late }: DiamondProps) {
  return (
    <svg x={`${x}%`} y="50%" overflow="visible" role="presentation">
      <path className={`diamond${done ? ' done' : ''}${late ? ' late' : ''}`} d="M0-8 8 0 0 8-8 0Z">
        {name ? <title>{name}</title> : null}
      </path>
      {late ? <path className="diamond__late" d="M0-4V1M0 3V4" /> : null}
    </svg>
  )
}
