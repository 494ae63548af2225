import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { type BoardAction, listBoardActions } from '#db/queries/board.ts'

type Head = { id: string; hash: string; names: string }
type Kept = { head: string; actions: Promise<readonly BoardAction[]> }

/** As many dossiers as are looked at in a busy hour; some hundreds of kilobytes each at most. */
const MOST_DOSSIERS = 40
const stores = new WeakMap<Kysely<Database>, Map<string, Kept>>()

/**
 * Promise: the actions of a dossier as they stand. Nothing changes an action without an event, and every event moves
 * the head of the log, which each request reads anyway: so rows are kept in memory under the head that they belong to,
 * and read again only after something happened. With several servers each keeps its own.
 */
export function readActions(
  db: Kysely<Database>,
  { id, hash, names }: Head,
): Promise<readonly BoardAction[]> {
  const kept = storeOf(db)
  const head = `${hash} ${names}`
  const known = kept.get(id)
  kept.delete(id) // to the end: the first in the map is the one that was used longest ago
  if (known?.head === head) {
    kept.set(id, known)
    return known.actions
  }
  const actions = listBoardActions(db, id)
  kept.set(id, { head, actions })
  actions.catch(() => kept.delete(id))
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_DOSSIERS) break
    kept.delete(oldest)
  }
  return actions
}

function storeOf(db: Kysely<Database>): Map<string, Kept> {
  const store = stores.get(db) ?? new Map<string, Kept>()
  stores.set(db, store)
  return store
}
