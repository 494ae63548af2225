import type { ReactNode } from 'react'

export type Tone = 'mute' | 'ok' | 'warn' | 'bad' | 'info'

/** ✓ agreed, ± agreed provided, × stuck or objected, · open, ↻ to be confirmed again, ! asks for attention, – waived or abstained, ○ planned, … in consultation, ~ silence, ↑ escalated. */
export type Sign =
  | ('check' | 'plus-minus' | 'cross' | 'dot' | 'refresh' | 'alert' | 'dash')
  | ('ring' | 'ellipsis' | 'tilde' | 'up')

/** How something small looks: its colour, and the sign that says the same without colour. */
export interface Look {
  tone?: Tone
  sign?: Sign
}

export function Tag({ children, ...look }: Look & { children: ReactNode }) {
  return <span {...lookProps('tag', look)}>{children}</span>
}

/** The style sheet draws the sign from its attribute: it is seen, not read aloud; the word stands beside it. */
export function lookProps(base: string, { tone = 'mute', sign }: Look) {
  return { className: tone === 'mute' ? base : `${base} tone-${tone}`, 'data-sign': sign }
}
