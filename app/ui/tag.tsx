import type { ReactNode } from 'react'

export type Tone = 'mute' | 'ok' | 'warn' | 'bad' | 'info'

/** ✓ agreed, ± agreed provided, × stuck or objected, · open, ↻ to be confirmed again, ! asks for attention. */
export type Sign = 'check' | 'plus-minus' | 'cross' | 'dot' | 'refresh' | 'alert'

interface TagProps {
  tone?: Tone
  /** Colour never speaks alone. */
  sign?: Sign
  children: ReactNode
}

export function Tag({ children, ...look }: TagProps) {
  return <span className={lookClass('tag', look)}>{children}</span>
}

/** The classes of something small that has a tone and a sign; `mute` is how it looks of itself. */
export function lookClass(base: string, { tone = 'mute', sign }: { tone?: Tone; sign?: Sign }): string {
  return `${base}${tone === 'mute' ? '' : ` tone-${tone}`}${sign ? ` sign-${sign}` : ''}`
}
