/** Attributes that the browser and our own script set; the server's page knows nothing of them. */
const OWN = new Set(['open', 'draggable'])

/** Says of a part that differs whether it must be left as it is. */
type Keeps = (part: Element) => boolean

/**
 * Promise: `here` looks like `there`, with as few changes as it takes: what stays the same keeps its focus, its place
 * on the screen and what was opened in it. Parts that `keeps` claims are not touched, nor removed.
 */
export function morph(here: Element, there: Element, keeps: Keeps): void {
  if (isSame(here, there)) return
  if (keeps(here)) return
  copyAttributes(here, there)
  morphChildren(here, there, keeps)
}

/** Whether two parts say the same; each rendering has other nonces. */
export function isSame(here: Element, there: Element): boolean {
  return here.isEqualNode(there) || bare(here).isEqualNode(bare(there))
}

function bare(part: Element): Element {
  const copy = part.cloneNode(true) as Element
  for (const nonce of copy.querySelectorAll('input[name=nonce]')) nonce.removeAttribute('value')
  for (const element of [copy, ...copy.querySelectorAll('[open], [draggable]')])
    for (const name of OWN) element.removeAttribute(name)
  return copy
}

function copyAttributes(here: Element, there: Element): void {
  for (const { name } of [...here.attributes])
    if (!there.hasAttribute(name) && !OWN.has(name)) here.removeAttribute(name)
  for (const { name, value } of there.attributes)
    if (here.getAttribute(name) !== value && !OWN.has(name)) here.setAttribute(name, value)
}

function morphChildren(here: Element, there: Element, keeps: Keeps): void {
  const left = new Set<ChildNode>(here.childNodes)
  let cursor: ChildNode | null = here.firstChild
  for (const next of [...there.childNodes]) {
    const match = findMatch(left, next)
    if (!match) {
      here.insertBefore(document.importNode(next, true), cursor)
      continue
    }
    left.delete(match)
    if (match === cursor) cursor = cursor.nextSibling
    else here.insertBefore(match, cursor)
    if (match instanceof Element && next instanceof Element) morph(match, next, keeps)
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue
  }
  for (const gone of left) if (!(gone instanceof Element && holdsKept(gone, keeps))) gone.remove()
}

/** The node that `next` is a newer version of: by its name, else the first of the same kind without one. */
function findMatch(left: ReadonlySet<ChildNode>, next: ChildNode): ChildNode | undefined {
  const name = nameOf(next)
  for (const node of left) if (node.nodeName === next.nodeName && nameOf(node) === name) return node
  return undefined
}

function nameOf(node: ChildNode): string {
  if (!(node instanceof Element)) return ''
  if (node.id) return node.id
  if (node instanceof HTMLFormElement)
    return node.querySelector('input[name=intent]')?.getAttribute('value') ?? ''
  if (node.matches('input, textarea, select, button'))
    return [node.getAttribute('name'), node.getAttribute('type')].join(' ')
  return node.getAttribute('data-live') ?? node.classList[0] ?? ''
}

const holdsKept = (part: Element, keeps: Keeps): boolean =>
  keeps(part) || [...part.querySelectorAll('[data-live], form')].some(keeps)
