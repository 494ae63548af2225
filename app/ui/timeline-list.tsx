import type { ReactNode } from 'react'

export interface TimelineEntry {
  id: string
  title: ReactNode
  /** When and who, small. */
  meta?: ReactNode
  /** A reason or remark. */
  body?: ReactNode
  /** Something of substance happened; the rest stays grey. */
  mark?: boolean
}

/** What happened, newest first. */
export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ul className="history">
      {entries.map(({ id, title, meta, body, mark }) => (
        <li key={id} className={mark ? 'history__mark' : undefined}>
          {title}
          {meta ? <span className="history__meta">{meta}</span> : null}
          {body ? <div className="history__body">{body}</div> : null}
        </li>
      ))}
    </ul>
  )
}
