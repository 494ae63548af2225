import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { planRoute } from '#app/services/planner/route.ts'
import { judgeAll } from '#app/services/planner/verdict.ts'
import { type WorkCalendar, workCalendar } from '#app/services/planner/work-calendar.ts'
import type { Database } from '#db/database.ts'
import type { BoardAction } from '#db/queries/board.ts'
import { listHolidaysUntil, listRecesses } from '#db/queries/calendar.ts'
import { CLOSED_STATES } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { chartOf } from './chart.ts'
import { parseWish } from './wish.ts'

/** Promise: the planner as its address asks for it, in at most three queries. */
export async function readPlanner(
  db: Kysely<Database>,
  { dossier }: DossierAccess,
  { search, today }: { search: URLSearchParams; today: string },
) {
  const asked = parseWish(search, today)
  const recesses = await listRecesses(db, dossier.id, today)
  const managesRecess = may(dossier.role, 'manageRecess')
  const page = { values: asked.values, errors: asked.errors, today, recesses, managesRecess }
  if (asked.kind !== 'wish') return { ...page, plan: undefined }
  const { wish } = asked
  const [holidays, actions] = await Promise.all([
    listHolidaysUntil(db, wish.meetingOn),
    readActions(db, dossier),
  ])
  const off = workCalendar(holidays, asked.recessCounts ? [] : recesses)
  const most = mostPartners(actions)
  const steps = planRoute(wish, Math.max(1, most?.open_alignments.length ?? 0), off)
  const verdicts = judgeAll(actions, { wish, off, today })
  return {
    ...page,
    plan: { wish, steps, verdicts, ...about({ wish, most, off }), chart: chartOf(steps, { today, off }) },
  }
}

export type PlannerPage = Awaited<ReturnType<typeof readPlanner>>
export type Plan = NonNullable<PlannerPage['plan']>

type About = {
  wish: { meetingOn: string; order: string }
  most: BoardAction | undefined
  off: WorkCalendar
}

function about({ wish, most, off }: About) {
  const partners = most?.open_alignments.length ?? 0
  return {
    meetingOff: off(wish.meetingOn),
    counted: wish.order === 'inTurn' && most && partners > 1 ? { number: most.number, partners } : undefined,
  }
}

/** The open action that must still ask the most partners: its route is the longest. */
function mostPartners(actions: readonly BoardAction[]): BoardAction | undefined {
  return actions
    .filter(({ state }) => !CLOSED_STATES.some((closed) => closed === state))
    .toSorted((a, b) => b.open_alignments.length - a.open_alignments.length || a.number - b.number)[0]
}
