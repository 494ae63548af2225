import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { isClosed } from '#app/services/progress/attention.ts'
import { holdsUp, waitingSince } from '#app/services/progress/held-up.ts'
import type { Database } from '#db/database.ts'
import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'
import { findOrganisation } from '#db/queries/organisations.ts'
import { isAnswer } from '#workflows/alignment/states.ts'

export type PartnerItem = { action: BoardAction; alignment: BoardAlignment; since: string; holds: boolean }
const GROUPS = ['waiting', 'planned', 'answered', 'informed'] as const
type Group = (typeof GROUPS)[number]

/** Promise: what waits for one partner and what they answered, in two queries at most; undefined: no such partner here. */
export async function readPartner(
  db: Kysely<Database>,
  { dossier }: DossierAccess,
  { organisationId, today }: { organisationId: string; today: string },
) {
  const organisation = await findOrganisation(db, dossier.id, organisationId)
  if (!organisation) return undefined
  const items = (await readActions(db, dossier)).flatMap((action): PartnerItem[] => {
    const alignment = action.alignments.find(({ organisation_id }) => organisation_id === organisationId)
    if (!alignment) return []
    return [{ action, alignment, since: waitingSince(alignment), holds: holdsUp(action, alignment) }]
  })
  const groups = GROUPS.map((group) => ({
    group,
    items: items.filter((item) => groupOf(item) === group).sort(longestHoldingFirst),
  }))
  const { name, short_name } = organisation
  return {
    ...{ slug: dossier.slug, today, name, shortName: short_name, groups },
    total: items.length,
    holds: items.filter((item) => item.holds).length,
  }
}

export type PartnerPage = NonNullable<Awaited<ReturnType<typeof readPartner>>>

/** An objection is an answer: the next word is the owner's. */
function groupOf({ action, alignment }: PartnerItem): Group {
  if (alignment.involvement === 'informed' || isClosed(action) || action.state === 'delivered')
    return 'informed'
  if (alignment.state === 'planned') return 'planned'
  return isAnswer(alignment.state) ? 'answered' : 'waiting'
}

const longestHoldingFirst = (a: PartnerItem, b: PartnerItem) =>
  Number(b.holds) - Number(a.holds) ||
  Date.parse(a.since) - Date.parse(b.since) ||
  a.action.number - b.action.number
