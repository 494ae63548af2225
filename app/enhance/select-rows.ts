/**
 * The link that chooses all rows of a page does so at once, without asking for the page again, and keeps what else was
 * chosen or typed.
 */
export function enhanceRowSelection(page: Document = document): void {
  const link = page.querySelector<HTMLAnchorElement>('a[data-select-all]')
  if (!link) return
  const boxes = () => [
    ...page.querySelectorAll<HTMLInputElement>(
      `tbody input[type=checkbox][name="${link.dataset.selectAll}"]`,
    ),
  ]
  const label = () => {
    const all = boxes().every((box) => box.checked)
    link.textContent = (all ? link.dataset.none : link.dataset.all) ?? link.textContent
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const choose = !boxes().every((box) => box.checked)
    for (const box of boxes()) box.checked = choose
    label()
  })
  page.addEventListener('change', label)
}
