import type { ItemChange } from './change-items.server.ts'

/** So many proposals on one page that it can be worked through, however long the list is. */
export const PAGE_SIZE = 50

export const proposalId = (position: number) => `voorstel-${position}`

/** A redirect without a fragment would keep the old one, and with it the old place on the page. */
const top = '#inhoud'

/** The page of the review that shows a proposal, at that proposal. */
export function proposalPlace(path: string, position: number): string {
  const page = Math.ceil(position / PAGE_SIZE)
  return `${path}${page > 1 ? `?pagina=${page}` : ''}#${proposalId(position)}`
}

/** Where someone goes on after a step in the review: to what they touched. */
export function reviewPlace(path: string, { position }: ItemChange): string {
  return position === null ? `${path}${top}` : proposalPlace(path, position)
}

/** Where someone goes on who added a proposal: the same page, at its place in the report when that is known. */
export function addedPlace(path: string, { position, passage }: ItemChange): string {
  const isKnown = passage === 'known'
  const anchor = isKnown && position !== null ? `#${proposalId(position)}` : top
  return `${path}?toegevoegd=${position}&plaats=${isKnown ? 'ja' : 'nee'}${anchor}`
}
