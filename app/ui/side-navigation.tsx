import { ui } from '#app/text/ui.ts'

export interface NavigationItem {
  label: string
  href: string
  current?: boolean
  /** `8`, `5 open` */
  count?: number | string
}

export interface SideNavigationProps {
  /** Of the dossier. */
  title: string
  href: string
  items: readonly NavigationItem[]
}

const listId = 'dossiermenu'

/*
 * On a phone the list is a native popover behind a "Menu" button, on a wide screen the style sheet simply shows
 * it: one list, no script. The attributes are spread because React 18 does not know them.
 */
const popover = { popover: 'auto' }
const popoverButton = { popovertarget: listId }

export function SideNavigation({ title, href, items }: SideNavigationProps) {
  return (
    <nav className="side-nav" aria-label={title}>
      <p className="side-nav__title">
        <a href={href}>{title}</a>
      </p>
      <button type="button" className="button button--small side-nav__toggle" {...popoverButton}>
        {ui.menu}
      </button>
      <ul id={listId} className="side-nav__list" {...popover}>
        {items.map(({ label, href: target, current, count }) => (
          <li key={target}>
            <a href={target} aria-current={current ? 'page' : undefined}>
              {label}
              {count === undefined ? null : <span>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
