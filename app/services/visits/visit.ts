/** Who comes back within this time is still on the same visit. */
const VISIT_MS = 30 * 60_000

type Visits = { visited_at: Date | null; previous_visit_at: Date | null }

/**
 * Promise: whether this moment begins a new visit to the dossier, and since when the visitor has not looked: the start
 * of the visit before this one (null: this is the first).
 */
export function visitAt(
  { visited_at, previous_visit_at }: Visits,
  now: Date,
): { isNew: boolean; since: Date | null } {
  const isNew = visited_at === null || now.getTime() - visited_at.getTime() > VISIT_MS
  return { isNew, since: isNew ? visited_at : previous_visit_at }
}
