import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  /** Why it is empty. */
  children?: ReactNode
  /** What to do about it: a link or a button. */
  step?: ReactNode
}

export function EmptyState({ title, children, step }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {step ? <div className="empty-state__step">{step}</div> : null}
    </div>
  )
}
