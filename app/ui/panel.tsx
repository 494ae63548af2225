import type { ReactNode } from 'react'

interface PanelProps {
  title?: ReactNode
  /** With a title, the panel is a landmark of that name. */
  id?: string
  /** Beside the title: a tag, a link. */
  aside?: ReactNode
  /** `quiet`: a dashed frame, for what is not there yet. */
  variant?: 'default' | 'quiet'
  /** Somebody reads this to answer on it: it is not replaced by a newer text unless they ask for that. */
  pinned?: boolean
  children: ReactNode
}

export function Panel({ title, id, aside, variant = 'default', pinned, children }: PanelProps) {
  const headingId = id && title ? `${id}-titel` : undefined
  return (
    <section
      id={id}
      data-live={id}
      data-pinned={pinned}
      aria-labelledby={headingId}
      className={variant === 'quiet' ? 'panel panel--quiet' : 'panel'}
    >
      {title || aside ? (
        <div className="panel__head">
          {title ? <h2 id={headingId}>{title}</h2> : null}
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  )
}
