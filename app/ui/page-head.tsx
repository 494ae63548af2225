import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'

export interface Crumb {
  label: ReactNode
  /** Left out for the last one: where you are. */
  href?: string
}

interface PageHeadProps {
  title: ReactNode
  sub?: ReactNode
  breadcrumb?: readonly Crumb[]
  /** To the right where there is room: meters, a tag, buttons. */
  children?: ReactNode
}

export function PageHead({ title, sub, breadcrumb, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        {breadcrumb?.length ? <Breadcrumb items={breadcrumb} /> : null}
        <h1>{title}</h1>
        {sub ? <p className="page-head__sub">{sub}</p> : null}
      </div>
      {children}
    </div>
  )
}

function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label={ui.breadcrumb}>
      <ol className="breadcrumb">
        {items.map(({ label, href }) => (
          <li key={href ?? 'here'}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
