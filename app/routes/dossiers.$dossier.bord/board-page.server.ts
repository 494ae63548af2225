import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { measureProgress } from '#app/services/progress/progress.ts'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { countSteps } from '#db/queries/board.ts'
import type { ActionState, Term } from '#workflows/action-item/states.ts'
import { atMost } from './at-most.ts'
import { toCard } from './cards.ts'
import { applyFilters, type BoardFilters, filterOptions } from './filters.ts'

type Asked = { filters: BoardFilters; since: Date | null; now: Date; back: string; moved: number | undefined }

/** Promise: all that the board shows, in two queries at most. */
export async function readBoardPage(
  db: Kysely<Database>,
  { dossier, viewer }: DossierAccess,
  { filters, since, now, back, moved }: Asked,
) {
  const [actions, newSteps] = await Promise.all([
    readActions(db, dossier),
    since ? countSteps(db, { dossierId: dossier.id, besides: viewer.id, since }) : 0,
  ])
  const today = toDay(now)
  const { shown, counts } = applyFilters(actions, filters, { personId: viewer.id, today })
  const visible = atMost(shown)
  const caller = { role: dossier.role, personId: viewer.id }
  const terms = new Map<Term | null, number>()
  for (const { term } of actions) terms.set(term, (terms.get(term) ?? 0) + 1)
  return {
    cards: visible.map((action) => toCard(action, { caller, today, back })),
    hidden: shown.length - visible.length,
    total: actions.length,
    terms,
    progress: measureProgress(actions),
    filters,
    counts,
    options: filterOptions(actions),
    since,
    today,
    newSteps,
    moved: movedAction(actions, moved),
    role: dossier.role,
  }
}

export type BoardPage = Awaited<ReturnType<typeof readBoardPage>>

function movedAction(actions: readonly { number: number; state: ActionState }[], moved: number | undefined) {
  const action = actions.find(({ number }) => number === moved)
  return action && { number: action.number, state: action.state }
}
