import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

interface PaginationProps {
  page: number
  pages: number
  /** The address of a page. */
  href: (page: number) => string
}

export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav aria-label={ui.pagination}>
      <ul className="pagination">
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              <Icon name="chevron-back" size={16} />
              {ui.previous}
            </a>
          </li>
        ) : null}
        {pagesShown(page, pages).map((shown, index, all) => [
          shown - (all[index - 1] ?? 0) > 1 ? (
            <li key={`gap ${shown}`}>
              <span>…</span>
            </li>
          ) : null,
          <li key={shown}>
            <a
              href={href(shown)}
              aria-current={shown === page ? 'page' : undefined}
              aria-label={ui.page(shown)}
            >
              {shown}
            </a>
          </li>,
        ])}
        {page < pages ? (
          <li>
            <a href={href(page + 1)} rel="next">
              {ui.next}
              <Icon name="chevron" size={16} />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** First, last, and the neighbours of where you are; a gap of one page is filled. */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages])
  if (page === 4) wanted.add(2)
  if (page === pages - 3) wanted.add(pages - 1)
  return [...wanted].filter((shown) => shown >= 1 && shown <= pages).sort((a, b) => a - b)
}
