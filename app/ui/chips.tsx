import type { ReactNode } from 'react'

export interface ChipData {
  label: ReactNode
  href: string
  current?: boolean
  count?: number
}

/** Filters as links: where you are stands in the address. */
export function Chips({ label, chips }: { label: string; chips: readonly ChipData[] }) {
  return (
    <nav aria-label={label}>
      <ul className="chips">
        {chips.map(({ label: text, href, current, count }) => (
          <li key={href}>
            <a className="chip" href={href} aria-current={current ? 'true' : undefined}>
              {text}
              {count === undefined ? null : ` · ${count}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
