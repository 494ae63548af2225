import type { ReactNode } from 'react'

export interface Fact {
  term: string
  value: ReactNode
}

interface FactsProps {
  facts: readonly Fact[]
  /** Values against the right edge, as in a narrow column, or beside their term. */
  align?: 'end' | 'start'
}

export function Facts({ facts, align = 'end' }: FactsProps) {
  return (
    <dl className={align === 'start' ? 'facts facts--start' : 'facts'}>
      {facts.map(({ term, value }) => [<dt key={term}>{term}</dt>, <dd key={`${term} =`}>{value}</dd>])}
    </dl>
  )
}
