import { type RawBuilder, sql } from 'kysely'
import { ACTION_STATES, HEALTHS, PHASES, type Phase, TERMS } from '#workflows/action-item/states.ts'

export const SORT_KEYS = [
  'number',
  'title',
  'term',
  'phase',
  'state',
  'health',
  'owner',
  'target',
  'weight',
  'stateSince',
  'substantive',
] as const
export type SortKey = (typeof SORT_KEYS)[number]
export type Sort = { key: SortKey; descending: boolean }

/** A list in the query itself, not as parameters: only so does it match the index on the same expression. */
const rank = (values: readonly string[], column: string) =>
  sql`array_position(array[${sql.join(values.map((value) => sql.lit(value)))}], ${sql.ref(column)})`

const phaseNumbers = ACTION_STATES.map((state) => {
  const phases = Object.keys(PHASES) as Phase[]
  return phases.findIndex((phase) => (PHASES[phase] as readonly string[]).includes(state)) + 1
})

const stateRank = rank(ACTION_STATES, 'actions.state')

const expressions: Record<Exclude<SortKey, 'owner'>, RawBuilder<unknown>> = {
  number: sql`actions.number`,
  title: sql`lower(actions.title) collate "C"`,
  term: rank(TERMS, 'actions.term'),
  phase: sql`(array[${sql.join(phaseNumbers.map((n) => sql.lit(n)))}])[${stateRank}]`,
  state: stateRank,
  health: rank(HEALTHS, 'actions.health'),
  target: sql`actions.target_on`,
  weight: sql`actions.weight`,
  stateSince: sql`actions.state_since`,
  substantive: sql`actions.substantive_at`,
}

/** Keys that may be empty; empty stands last, whichever way the list is sorted. */
const nullable: readonly SortKey[] = ['term', 'health', 'owner', 'target']

export type Order = { by: RawBuilder<unknown>; direction: 'asc' | 'desc'; nulls?: 'first' | 'last' }

/**
 * Promise: the order of a list, in full: the number settles ties, in the direction of the first key, so that one
 * index can be walked either way. `owners` are the ids of owners by name. `backwards`: the same list from its end.
 */
export function orderOf(sorts: readonly Sort[], owners: readonly string[], backwards = false): Order[] {
  const named = new Set(sorts.map((sort) => sort.key))
  const last: Sort[] = named.has('number')
    ? []
    : [{ key: 'number', descending: sorts[0]?.descending ?? false }]
  return [...sorts, ...last].map(({ key, descending }) => {
    const by =
      key === 'owner' ? sql`array_position(${[...owners]}::uuid[], actions.owner_id)` : expressions[key]
    const direction = descending === backwards ? 'asc' : 'desc'
    return nullable.includes(key) ? { by, direction, nulls: backwards ? 'first' : 'last' } : { by, direction }
  })
}

/** The order as SQL. */
export const inOrder = (order: readonly Order[]) =>
  sql.join(
    order.map(({ by, direction, nulls }) => {
      const where = nulls ? sql.raw(` nulls ${nulls}`) : sql.raw('')
      return sql`${by} ${sql.raw(direction)}${where}`
    }),
  )

/** Promise: true when one index gives the list in this order, either way, so that its beginning and end are read alone. */
export function isIndexed(sorts: readonly Sort[]): boolean {
  return sorts.length === 0 || (sorts.length === 1 && sorts[0]?.key !== 'owner')
}
