import type { Kysely } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import type { ActionFilter } from '#db/queries/action-filter.ts'
import {
  type ActionTableRow,
  countActions,
  countActionsBy,
  type GroupCount,
  listActionTable,
} from '#db/queries/action-table.ts'
import type { GroupWord } from './columns.ts'
import { remembered } from './count-memory.server.ts'
import { toFilter, toSorts } from './filter.ts'
import type { ListParams } from './params.ts'

type Access = { dossier: { id: string; seq: number; action_count: number }; viewer: { id: string } }
type Asked = {
  params: ListParams
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
  const sorts = toSorts(params.sorteer, group)
  const by = group ?? (sorts[0]?.key === 'owner' ? 'trekker' : undefined)
  const counts = by ? await countsOf(db, filter, dossier.seq, by) : []
  const total = by ? counts.reduce((sum, { n }) => sum + n, 0) : await totalOf(db, filter, dossier.seq)
  const limit = size ?? Math.max(total, 1)
  const offset = size ? (params.pagina - 1) * size : 0
  const perOwner = by === 'trekker' ? counts : undefined
  // As many as the highest number: then no number is missing.
  const dense = total === dossier.action_count
  const rows = await listActionTable(db, { filter, sorts, limit, offset, total, dense, perOwner })
  return { rows, total, pages: Math.max(1, Math.ceil(total / limit)), counts, today }
}

const totalOf = (db: Kysely<Database>, filter: ActionFilter, seq: number) =>
  remembered(['total', seq, filter], () => countActions(db, filter))

const countsOf = (db: Kysely<Database>, filter: ActionFilter, seq: number, group: GroupWord) =>
  remembered(['counts', seq, filter, group], () => countActionsBy(db, filter, groupColumns[group]))
