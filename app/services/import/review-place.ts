import type { ItemChange } from './change-items.server.ts'

/** So many proposals on one page that it can be worked through, however long the list is. */
export const PAGE_SIZE = 50

export const proposalId = (position: number) => `voorstel-${position}`

/** A redirect without a fragment would keep the old one, and with it the old place on the page. */
const top = '#inhoud'

/** The page of the review that shows a proposal, at that proposal. */
export function proposalPlace(path: string, position: number): string {
  const page = Math.max(1, Math.ceil(position / PAGE_SIZE))
  return `${path}${page > 1 ? `?pagina=${page}` : ''}#${proposalId(position)}`
}

/** A button that saves and leads elsewhere: to a proposal, maybe on another page, or to the report to add one. */
export type Onward = { to: 'proposal' | 'report'; position: number }

/** The value of such a button. */
export const onwardStep = ({ to, position }: Onward) => `${to}:${position}`

/** Promise: where the pressed button leads; undefined: it is a step at a proposal. */
export function readOnward(step: string): Onward | undefined {
  const [, to, position] = /^(proposal|report):(\d{1,6})$/.exec(step) ?? []
  return to === 'proposal' || to === 'report' ? { to, position: Number(position) } : undefined
}

/** Where someone goes on after a step in the review: where the button said, else to what they touched. */
export function reviewPlace(path: string, { position, onward }: Reviewed): string {
  if (onward?.to === 'report') return addPlace(path, onward.position)
  const shown = onward?.position ?? position
  return shown === null ? `${path}${top}` : proposalPlace(path, shown)
}
type Reviewed = { position: number | null; onward?: Onward | undefined }

/** The report, at the place of a proposal. */
export const addPlace = (path: string, position: number) => `${path}/toevoegen${atProposal(position)}`

const atProposal = (position: number) => (position > 0 ? `#${proposalId(position)}` : top)

/** Where someone goes on who added a proposal: the same page, at its place in the report when that is known. */
export function addedPlace(path: string, { position, passage }: ItemChange): string {
  const isKnown = passage === 'known'
  const anchor = atProposal(isKnown ? (position ?? 0) : 0)
  return `${path}?toegevoegd=${position}&plaats=${isKnown ? 'ja' : 'nee'}${anchor}`
}
