import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { type ActionFilter, actionsMatching } from './action-filter.ts'
import { inOrder, type Order, orderOf, type Sort } from './action-order.ts'

export type ActionListing = {
  filter: ActionFilter
  sorts: readonly Sort[]
  limit: number
  offset: number
  /** How many there are in all: pages past the middle are read from the end. */
  total: number
  /** The numbers are 1 to `total`: a list by number is then found without walking to it. */
  dense?: boolean
}

export type ActionTableRow = Awaited<ReturnType<typeof selectPage>>[number]

/**
 * Promise: a page of the actions that the filter finds, with owner, recommendation and what its columns show. Only the
 * page itself meets the other tables, and no page is walked to over more than half of the list.
 */
export async function listActionTable(
  db: Kysely<Database>,
  listing: ActionListing,
): Promise<ActionTableRow[]> {
  const owners = await ownersFor(db, listing)
  const { filter, offset, total } = nearest(listing)
  const { sorts, limit } = listing
  const rest = total - offset
  if (rest <= 0) return []
  const backwards = rest < offset
  const reach = backwards
    ? { limit: Math.min(limit, rest), offset: Math.max(0, rest - limit) }
    : { limit, offset }
  const rows = await selectPage(db, filter, orderOf(sorts, owners, backwards), reach)
  return backwards ? rows.reverse() : rows
}

/** Promise: the numbers of the actions that the filter finds, in order: the whole list, in one light query. */
export async function listActionNumbers(
  db: Kysely<Database>,
  { filter, sorts }: Pick<ActionListing, 'filter' | 'sorts'>,
): Promise<Int32Array> {
  const order = inOrder(orderOf(sorts, await ownersFor(db, { filter, sorts })))
  const { numbers } = await actionsMatching(db, filter)
    .select(sql<string | null>`string_agg(actions.number::text, ',' order by ${order})`.as('numbers'))
    .executeTakeFirstOrThrow()
  return Int32Array.from(numbers?.split(',') ?? [], Number)
}

/** Promise: the actions with these numbers, as `listActionTable` gives them, in the order of the numbers. */
export async function listActionsNumbered(
  db: Kysely<Database>,
  dossierId: string,
  numbers: Int32Array,
): Promise<ActionTableRow[]> {
  if (numbers.length === 0) return []
  const page = db
    .selectFrom('actions')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('number', 'in', [...numbers])
  const rows = await withParts(db, page).execute()
  return rows.sort((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number))
}

async function ownersFor(db: Kysely<Database>, { filter, sorts }: Pick<ActionListing, 'filter' | 'sorts'>) {
  return sorts.some(({ key }) => key === 'owner') ? listOwnersByName(db, filter.dossierId) : []
}

/** The smallest part of the list in which the page is sure to lie, and where it begins there. */
function nearest({ filter, sorts, offset, limit, total, dense }: ActionListing) {
  const { key = 'number', descending = false } = sorts[0] ?? {}
  if (key !== 'number' || !dense) return { filter, offset, total }
  const first = descending ? total - offset - limit + 1 : offset + 1
  const numbers = [first, first + limit - 1] as const
  return { filter: { ...filter, numbers }, offset: 0, total: Math.min(limit, total - offset) }
}

function selectPage(
  db: Kysely<Database>,
  filter: ActionFilter,
  order: readonly Order[],
  window: { limit: number; offset: number },
) {
  const page = actionsMatching(db, filter)
    .selectAll('actions')
    .orderBy(inOrder(order))
    .limit(window.limit)
    .offset(window.offset)
  return withParts(db, page).orderBy(inOrder(order)).execute()
}

function withParts(
  db: Kysely<Database>,
  page: SelectQueryBuilder<Database, 'actions', Selectable<Database['actions']>>,
) {
  return db
    .selectFrom(page.as('actions'))
    .innerJoin('recommendations as r', 'r.id', 'actions.recommendation_id')
    .leftJoin('persons as owner', 'owner.id', 'actions.owner_id')
    .select(['actions.id', 'actions.number', 'actions.title', 'actions.term', 'actions.weight'])
    .select(['actions.state', 'actions.return_state', 'actions.version', 'actions.health'])
    .select(['actions.owner_id', 'owner.name as owner_name'])
    .select(['actions.certainty', 'actions.target_on', 'actions.depends_on', 'actions.plan_version'])
    .select(['actions.milestone_count', 'actions.open_milestones', 'actions.evidence_count'])
    .select(['actions.state_note', 'actions.state_party', 'actions.state_since', 'actions.substantive_at'])
    .select(['actions.created_at', 'actions.updated_at'])
    .select([
      'r.id as recommendation_id',
      'r.number as recommendation_number',
      'r.body as recommendation_body',
    ])
    .select(['r.themes'])
}

/** Promise: how many actions the filter finds. */
export async function countActions(db: Kysely<Database>, filter: ActionFilter): Promise<number> {
  const { n } = await actionsMatching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export type GroupColumn = 'term' | 'state' | 'owner_id'
export type GroupCount = { value: string | null; n: number }

/** Promise: how many actions of the filter have each value of the column: the numbers at the head of a group. */
export function countActionsBy(
  db: Kysely<Database>,
  filter: ActionFilter,
  column: GroupColumn,
): Promise<GroupCount[]> {
  return actionsMatching(db, filter)
    .select(sql<string | null>`${sql.ref(`actions.${column}`)}`.as('value'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy(`actions.${column}`)
    .execute()
}

const byName = new Intl.Collator('nl')

/** Promise: the ids of who can own actions in the dossier, in the order of their names. */
async function listOwnersByName(db: Kysely<Database>, dossierId: string): Promise<string[]> {
  const people = await db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['persons.id', 'persons.name'])
    .where('memberships.dossier_id', '=', dossierId)
    .execute()
  return people.sort((a, b) => byName.compare(a.name, b.name)).map(({ id }) => id)
}

/** Promise: every theme that the dossier's recommendations name, by name. */
export async function listThemes(db: Kysely<Database>, dossierId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('recommendations')
    .select((eb) => eb.fn<string>('unnest', ['themes']).as('theme'))
    .distinct()
    .where('dossier_id', '=', dossierId)
    .execute()
  return rows.map(({ theme }) => theme).sort((a, b) => a.localeCompare(b, 'nl'))
}
