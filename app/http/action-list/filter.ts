import { STILL_AFTER_DAYS } from '#app/services/progress/attention.ts'
import type { ActionFilter } from '#db/queries/action-filter.ts'
import type { Sort, SortKey } from '#db/queries/action-order.ts'
import { type GroupWord, SORT_WORDS, type SortWord } from './columns.ts'
import type { ListParams } from './params.ts'

/** The API knows one filter more than the table. */
export type FilterParams = ListParams & { partner?: readonly string[] }
type Asker = { dossierId: string; viewerId: string; today: string }

/** More words than this narrow nothing that anyone would miss. */
const MAX_WORDS = 8

/** Promise: the filter of the query for what an address asks. */
export function toFilter(params: FilterParams, { dossierId, viewerId, today }: Asker): ActionFilter {
  const orNone = <V extends string>(values: readonly (V | 'geen')[]) =>
    values.map((value) => (value === 'geen' ? ('none' as const) : (value as V)))
  return {
    dossierId,
    terms: orNone(params.termijn),
    states: params.status,
    healths: orNone(params.gezondheid),
    owners: orNone(params.trekker.map((who) => (who === 'ik' ? viewerId : who))),
    themes: params.deelaspect,
    partners: params.partner,
    lateOn: params.teLaat ? today : undefined,
    stillSince: params.stil ? daysBefore(today, STILL_AFTER_DAYS) : undefined,
    words: wordsOf(params.zoek),
  }
}

/** Words without the signs around them; a search of signs only is taken as it was typed. */
function wordsOf(search: string): string[] {
  const words = search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? (search ? [search] : [])
  return words.slice(0, MAX_WORDS)
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

const groupKeys: Record<GroupWord, SortKey> = {
  termijn: 'term',
  fase: 'phase',
  status: 'state',
  trekker: 'owner',
}

/** Promise: the order that an address asks; a group comes first. */
export function toSorts(words: ListParams['sorteer'], group?: GroupWord): Sort[] {
  const sorts = words.map((word): Sort => {
    const descending = word.startsWith('-')
    return { key: SORT_WORDS[(descending ? word.slice(1) : word) as SortWord], descending }
  })
  if (!group) return distinct(sorts)
  const key = groupKeys[group]
  const own = sorts.find((sort) => sort.key === key)
  return distinct([own ?? { key, descending: false }, ...sorts])
}

const distinct = (sorts: readonly Sort[]) =>
  sorts.filter(({ key }, i) => sorts.findIndex((sort) => sort.key === key) === i)
