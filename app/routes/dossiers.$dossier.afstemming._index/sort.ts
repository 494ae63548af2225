import { holdsUp, waitingSince } from '#app/services/progress/held-up.ts'
import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'

export const SORTS = ['blokkade', 'nummer', 'partner'] as const
export type Sort = (typeof SORTS)[number]

/** Promise: the order that an address asks; what makes no sense is as if it were not there. */
export const parseSort = (search: URLSearchParams): Sort =>
  SORTS.find((sort) => sort === search.get('sorteer')) ?? 'blokkade'

export type Partner = { id: string; name: string; holds: number }
type Row = { action: BoardAction; holding: BoardAlignment[]; oldest: string }

/** Promise: the actions with partners as rows and the partners as columns, both in the order asked. */
export function sortMatrix(actions: readonly BoardAction[], sort: Sort) {
  const rows = actions.filter(({ alignments }) => alignments.length > 0).map(toRow)
  const partners = partnersOf(rows)
  const byName = (a: Partner, b: Partner) => a.name.localeCompare(b.name, 'nl')
  partners.sort(sort === 'blokkade' ? (a, b) => b.holds - a.holds || byName(a, b) : byName)
  const place = new Map(partners.map(({ id }, index) => [id, index]))
  const firstPartner = ({ holding }: Row) =>
    Math.min(...holding.map(({ organisation_id }) => place.get(organisation_id) ?? 0))
  const byNumber = (a: Row, b: Row) => a.action.number - b.action.number
  const byHold = (a: Row, b: Row) =>
    b.holding.length - a.holding.length || compare(a.oldest, b.oldest) || byNumber(a, b)
  const byPartner = (a: Row, b: Row) => compare(firstPartner(a), firstPartner(b)) || byHold(a, b)
  rows.sort({ blokkade: byHold, nummer: byNumber, partner: byPartner }[sort])
  return { rows: rows.map(({ action }) => action), partners }
}

function toRow(action: BoardAction): Row {
  const holding = action.alignments.filter((alignment) => holdsUp(action, alignment))
  const [oldest = ''] = holding.map(waitingSince).sort()
  return { action, holding, oldest }
}

function partnersOf(rows: readonly Row[]): Partner[] {
  const partners = new Map<string, Partner>()
  for (const { action, holding } of rows) {
    for (const { organisation_id: id, partner: name } of action.alignments)
      if (!partners.has(id)) partners.set(id, { id, name, holds: 0 })
    for (const { organisation_id } of holding) {
      const partner = partners.get(organisation_id)
      if (partner) partner.holds += 1
    }
  }
  return [...partners.values()]
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
