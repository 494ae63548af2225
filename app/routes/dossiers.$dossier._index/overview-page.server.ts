import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { isLate, isStill, isStuck } from '#app/services/progress/attention.ts'
import { heldUpBy } from '#app/services/progress/held-up.ts'
import { measureProgress } from '#app/services/progress/progress.ts'
import { waitsForCaller } from '#app/services/progress/waiting.ts'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { listLog } from '#db/queries/log.ts'

const CHANGES = 8
/** What only keeps count of something else that is told. */
const QUIET = ['create', 'updateAlignments']

/** Promise: where a dossier stands and what it asks of this person, in two queries. */
export async function readOverview(
  db: Kysely<Database>,
  { dossier, viewer }: DossierAccess,
  { since, now }: { since: Date | null; now: Date },
) {
  const others = since ? { since, besides: viewer.id } : {}
  const [actions, changes] = await Promise.all([
    readActions(db, dossier),
    listLog(db, { dossierId: dossier.id, limit: CHANGES, exceptTypes: QUIET, ...others }),
  ])
  const today = toDay(now)
  const caller = { role: dossier.role, personId: viewer.id }
  const { slug, title, committee, description, role } = dossier
  return {
    dossier: { slug, title, committee, description },
    role,
    today,
    actions,
    progress: measureProgress(actions),
    heldUp: heldUpBy(actions, today),
    waiting: actions.flatMap((action) => {
      const step = waitsForCaller(action, caller)
      return step ? [{ action, step }] : []
    }),
    counts: {
      laat: actions.filter((action) => isLate(action, today)).length,
      vast: actions.filter(isStuck).length,
      stil: actions.filter((action) => isStill(action, today)).length,
    },
    since,
    changes,
  }
}

export type Overview = Awaited<ReturnType<typeof readOverview>>
