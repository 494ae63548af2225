import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

interface PaginationProps {
  page: number
  pages: number
  /** The address of a page. */
  href: (page: number) => string
  /** Where a form may hold unsaved typing: the button of that form that saves it and then turns the page. */
  button?: ((page: number) => { form: string; name: string; value: string }) | undefined
}

export function Pagination({ page, pages, ...turn }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav aria-label={ui.pagination}>
      <ul className="pagination">
        {page > 1 ? (
          <li>
            <Turn {...turn} to={page - 1} rel="prev">
              <Icon name="chevron-back" size={16} />
              {ui.previous}
            </Turn>
          </li>
        ) : null}
        {pagesShown(page, pages).map((shown, index, all) => [
          shown - (all[index - 1] ?? 0) > 1 ? (
            <li key={`gap ${shown}`}>
              <span>…</span>
            </li>
          ) : null,
          <li key={shown}>
            <Turn
              {...turn}
              to={shown}
              aria-current={shown === page ? 'page' : undefined}
              aria-label={ui.page(shown)}
            >
              {shown}
            </Turn>
          </li>,
        ])}
        {page < pages ? (
          <li>
            <Turn {...turn} to={page + 1} rel="next">
              {ui.next}
              <Icon name="chevron" size={16} />
            </Turn>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

interface TurnProps extends Pick<PaginationProps, 'href' | 'button'> {
  to: number
  rel?: 'prev' | 'next'
  'aria-current'?: 'page'
  'aria-label'?: string
  children: ReactNode
}

function Turn({ href, button, to, rel, children, ...rest }: TurnProps) {
  if (button)
    return (
      <button type="submit" {...button(to)} {...rest}>
        {children}
      </button>
    )
  return (
    <a href={href(to)} rel={rel} {...rest}>
      {children}
    </a>
  )
}

/** First, last, and the neighbours of where you are; a gap of one page is filled. */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages])
  if (page === 4) wanted.add(2)
  if (page === pages - 3) wanted.add(pages - 1)
  return [...wanted].filter((shown) => shown >= 1 && shown <= pages).sort((a, b) => a - b)
}
