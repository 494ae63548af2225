/** Promise: a function that has a screen reader say something without moving the focus. */
export function announcer(page: Document = document): (text: string) => void {
  const region = page.createElement('div')
  region.className = 'visually-hidden'
  region.setAttribute('aria-live', 'polite')
  page.body.append(region)
  return (text) => {
    region.textContent = text
  }
}
