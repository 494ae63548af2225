import type { ReactNode } from 'react'

interface PersonProps {
  name: string
  /** Role or function. */
  sub?: ReactNode
}

export function Person({ name, sub }: PersonProps) {
  return (
    <span className="person">
      <span className="person__initials" aria-hidden="true">
        {initials(name)}
      </span>
      <span>
        {name}
        {sub ? <small>{sub}</small> : null}
      </span>
    </span>
  )
}

/** `Anna de Vries (LIEC)` → `AV`: the first letter of the first and of the last word, without what stands in brackets. */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nl') ?? '').join('')
}
