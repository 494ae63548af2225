import type { ItemChange } from './change-items.server.ts'
import type { ReviewType } from './submit-form.server.ts'

/** So many proposals on one page that it can be worked through, however long the list is. */
export const PAGE_SIZE = 50

export const proposalId = (position: number) => `voorstel-${position}`

/** The page of the review that shows a proposal, at that proposal. */
export function proposalPlace(path: string, position: number, extra: Record<string, string> = {}): string {
  const page = Math.ceil(position / PAGE_SIZE)
  const search = new URLSearchParams({ ...(page > 1 ? { pagina: String(page) } : {}), ...extra })
  return `${path}${search.size ? `?${search}` : ''}#${proposalId(position)}`
}

/** Where someone goes on after a step: to what they touched. */
export function reviewPlace(
  path: string,
  { type, position, passage }: ItemChange & { type: ReviewType },
): string {
  if (position === null) return path
  if (type !== 'addItem') return proposalPlace(path, position)
  const place = passage === 'known' ? 'ja' : 'nee'
  return proposalPlace(path, position, { toegevoegd: String(position), plaats: place })
}
