import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { heldUpBy } from '#app/services/progress/held-up.ts'
import type { Database } from '#db/database.ts'
import { type Sort, sortMatrix } from './sort.ts'

/** More rows than this nobody reads in one table. */
const MOST_ROWS = 500

/** Promise: who answered what in a dossier, in at most one query. */
export async function readMatrix(
  db: Kysely<Database>,
  { dossier }: DossierAccess,
  { sort, today }: { sort: Sort; today: string },
) {
  const actions = await readActions(db, dossier)
  const { rows, partners } = sortMatrix(actions, sort)
  return {
    ...{ slug: dossier.slug, role: dossier.role, sort, today, partners },
    rows: rows.slice(0, MOST_ROWS),
    hidden: Math.max(0, rows.length - MOST_ROWS),
    heldUp: heldUpBy(actions, today),
  }
}

export type MatrixPage = Awaited<ReturnType<typeof readMatrix>>
