/** Menus made of `<details>`: Escape and a press elsewhere close them, arrow keys go through their items. */
export function enhanceMenus(page: Document = document): void {
  page.addEventListener('keydown', (event) => {
    const menu = (event.target as Element | null)?.closest?.('details.card__move')
    if (!(menu instanceof HTMLDetailsElement)) return
    if (event.key === 'Escape' && menu.open) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      menu.open = true
      focusNext(menu, event.key === 'ArrowDown' ? 1 : -1)
    }
  })
  page.addEventListener('pointerdown', (event) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>('details.card__move[open]'))
      if (!menu.contains(event.target as Node)) menu.open = false
  })
}

function focusNext(menu: HTMLElement, by: 1 | -1): void {
  const items = [...menu.querySelectorAll<HTMLElement>('li > *')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length
  items[next]?.focus()
}
