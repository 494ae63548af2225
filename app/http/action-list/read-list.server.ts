import type { Kysely } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { type ActionFilter, findsAll } from '#db/queries/action-filter.ts'
import { isIndexed, type Sort } from '#db/queries/action-order.ts'
import {
  type ActionTableRow,
  countActions,
  countActionsBy,
  type GroupCount,
  listActionNumbers,
  listActionsNumbered,
  listActionTable,
} from '#db/queries/action-table.ts'
import type { GroupWord } from './columns.ts'
import { remembered } from './count-memory.server.ts'
import { type FilterParams, toFilter, toSorts } from './filter.ts'

type Access = {
  dossier: { id: string; seq: number; names: string; action_count: number }
  viewer: { id: string }
}
type Asked = {
  params: FilterParams
  group?: GroupWord | undefined
  /** Left out: every row, as in an export. */
  size?: number
  now?: Date
}
export type ActionList = {
  rows: ActionTableRow[]
  total: number
  pages: number
  /** Of each value of the column behind the group. */
  counts: GroupCount[]
  today: string
}

const groupColumns = { termijn: 'term', fase: 'state', status: 'state', trekker: 'owner_id' } as const

/** Promise: the actions that `params` ask, as page, export and API alike show them. */
export async function readActionList(
  db: Kysely<Database>,
  { dossier, viewer }: Access,
  { params, group, size, now = new Date() }: Asked,
): Promise<ActionList> {
  const today = toDay(now)
  const filter = toFilter(params, { dossierId: dossier.id, viewerId: viewer.id, today })
  const list: List = { dossier, filter, sorts: toSorts(params.sorteer, group) }
  const counts = group ? await countsOf(db, list, group) : []
  const { rows, total } = await (size ? pageOf(db, list, params.pagina, size) : allOf(db, list))
  return { rows, total, pages: size ? Math.max(1, Math.ceil(total / size)) : 1, counts, today }
}

type List = { dossier: Access['dossier']; filter: ActionFilter; sorts: readonly Sort[] }

/** As many rows from the beginning or end of an index are read in no time. */
const NEAR = 1_000

/**
 * The dossier's whole list in an order that has an index is read from its nearest end. Any other list, and what lies
 * deep in one, is put in order once, as numbers, and remembered until something happens in the dossier: then every
 * page costs the same, whatever is asked and however many there are.
 */
async function pageOf(db: Kysely<Database>, list: List, page: number, limit: number) {
  const { dossier, filter, sorts } = list
  const offset = (page - 1) * limit
  const total = dossier.action_count
  const byNumber = (sorts[0]?.key ?? 'number') === 'number'
  const isNear = Math.min(offset, total - offset) <= NEAR
  if (findsAll(filter) && isIndexed(sorts) && (byNumber || isNear)) {
    // As many as the highest number: then no number is missing.
    return { rows: await listActionTable(db, { filter, sorts, limit, offset, total, dense: true }), total }
  }
  const numbers = await rememberedFor(list, ['numbers', sorts], () => listActionNumbers(db, list))
  const rows = await listActionsNumbered(db, dossier.id, numbers.subarray(offset, offset + limit))
  return { rows, total: numbers.length }
}

async function allOf(db: Kysely<Database>, { filter, sorts }: List) {
  const total = await countActions(db, filter)
  return { rows: await listActionTable(db, { filter, sorts, limit: total, offset: 0, total }), total }
}

const countsOf = (db: Kysely<Database>, list: List, group: GroupWord) =>
  rememberedFor(list, ['counts', group], () => countActionsBy(db, list.filter, groupColumns[group]))

/** Until an event in the dossier, or one of its people gets another name. */
const rememberedFor = <T>({ dossier, filter }: List, what: readonly unknown[], ask: () => Promise<T>) =>
  remembered([dossier.seq, dossier.names, filter, ...what], ask)
