const menus = 'details.card__move, details.facet'

/** Menus made of `<details>`: Escape and a press elsewhere close them, arrow keys go through a card's items. */
export function enhanceMenus(page: Document = document): void {
  page.addEventListener('keydown', (event) => {
    const menu = (event.target as Element | null)?.closest?.(menus)
    if (!(menu instanceof HTMLDetailsElement)) return
    if (event.key === 'Escape' && menu.open) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    } else if (menu.matches('.card__move') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      menu.open = true
      focusNext(menu, event.key === 'ArrowDown' ? 1 : -1)
    }
  })
  page.addEventListener('pointerdown', (event) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(menus))
      if (menu.open && !menu.contains(event.target as Node)) menu.open = false
  })
}

function focusNext(menu: HTMLElement, by: 1 | -1): void {
  const items = [...menu.querySelectorAll<HTMLElement>('li > *')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length
  items[next]?.focus()
}
