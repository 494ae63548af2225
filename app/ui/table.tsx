import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

interface TableProps {
  caption: ReactNode
  /** Where a heading above the table says the same. */
  hideCaption?: boolean
  dense?: boolean
  /** On a phone each row is a block of its own: cells then say what they are in `data-label`. */
  blocks?: boolean
  /** `<thead>` and `<tbody>`. */
  children: ReactNode
}

/** A table in a box that scrolls sideways when it must, reachable by keyboard. */
export function Table({ caption, hideCaption = false, dense, blocks, children }: TableProps) {
  const looks = ['table', dense && 'table--dense', blocks && 'table--blocks'].filter(Boolean).join(' ')
  return (
    <div className="table-scroll" {...scrollable(caption)}>
      <table className={looks}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

function scrollable(caption: ReactNode) {
  const label = typeof caption === 'string' ? caption : ui.table
  return { role: 'region', tabIndex: 0, 'aria-label': label }
}

interface SortHeaderProps {
  label: string
  /** To the same list, sorted by this column (or the other way round). */
  href: string
  sorted?: 'ascending' | 'descending'
  align?: 'start' | 'number'
}

const signs = { ascending: 'arrow-up', descending: 'arrow-down' } as const

export function SortHeader({ label, href, sorted, align = 'start' }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={sorted} className={align === 'number' ? 'number' : undefined}>
      <a className="sort" href={href}>
        {label}
        <span className="sort__sign">
          <Icon name={sorted ? signs[sorted] : 'sort'} size={14} />
        </span>
      </a>
    </th>
  )
}
