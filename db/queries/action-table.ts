import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import { type ActionFilter, actionsMatching } from './action-filter.ts'
import { type Order, orderOf, type Sort } from './action-order.ts'
import { ownerWindow } from './owner-window.ts'

export type ActionListing = {
  filter: ActionFilter
  sorts: readonly Sort[]
  limit: number
  offset: number
  /** How many there are in all: pages past the middle are read from the end. */
  total: number
  /** The numbers are 1 to `total`: a list by number is then found without walking to it. */
  dense?: boolean
  /** How many each owner has, for a list by owner: then only theirs are read with whom the page lies. */
  perOwner?: readonly GroupCount[] | undefined
}

export type ActionTableRow = Awaited<ReturnType<typeof selectPage>>[number]

/**
 * Promise: a page of the actions that the filter finds, with owner, recommendation and what its columns show. One
 * query, two when sorted by owner. Only the page itself meets the other tables, and no page is walked to over more
 * than half of the list.
 */
export async function listActionTable(
  db: Kysely<Database>,
  listing: ActionListing,
): Promise<ActionTableRow[]> {
  const owners = listing.sorts.some(({ key }) => key === 'owner')
    ? await listOwnersByName(db, listing.filter.dossierId)
    : []
  const { filter, offset, total } = nearest(listing, owners)
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

/** The smallest part of the list in which the page is sure to lie, and where it begins there. */
function nearest(listing: ActionListing, owners: readonly string[]) {
  const { filter, sorts, offset, limit, total, dense, perOwner } = listing
  const { key = 'number', descending = false } = sorts[0] ?? {}
  if (key === 'owner' && perOwner) {
    const window = ownerWindow({ owners, counts: perOwner, descending, offset, limit })
    return { ...window, filter: { ...filter, owners: window.owners } }
  }
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
    .orderBy(inOrder(order))
    .execute()
}

const inOrder = (order: readonly Order[]) =>
  sql.join(
    order.map(({ by, direction, nulls }) => {
      const where = nulls ? sql.raw(` nulls ${nulls}`) : sql.raw('')
      return sql`${by} ${sql.raw(direction)}${where}`
    }),
  )

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
