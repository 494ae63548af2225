import type { ReactNode } from 'react'

/** Words taken verbatim, with where they stand. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      {source ? <figcaption>{source}</figcaption> : null}
    </figure>
  )
}
