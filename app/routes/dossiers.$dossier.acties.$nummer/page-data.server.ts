import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { stepsFor, workFor } from '#app/services/actions/steps.ts'
import { type FormType, isFormType } from '#app/services/actions/submit-form.server.ts'
import type { Database } from '#db/database.ts'
import {
  findActionPage,
  listComments,
  listEvidence,
  listMilestones,
  listMoves,
  listPlanTexts,
  listPlanVersions,
  listProgressUpdates,
} from '#db/queries/action-page.ts'
import { listLog } from '#db/queries/log.ts'
import { listOrganisations } from '#db/queries/organisations.ts'
import { may } from '#workflows/permissions.ts'
import { othersTurn } from './others-turn.ts'

const HISTORY = 8

/** Promise: all that the page of an action shows, in a fixed number of queries; undefined when there is none. */
export async function readActionPage(
  db: Kysely<Database>,
  { dossier, viewer }: DossierAccess,
  number: number,
  search: URLSearchParams,
) {
  const action = await findActionPage(db, dossier.id, number)
  if (!action) return undefined
  const caller = { role: dossier.role, personId: viewer.id }
  const compare = comparedVersions(search, action.plan_version)
  const done = doneOf(search.get('gedaan'))
  const everything = search.get('geschiedenis') === 'alles'
  const limit = everything ? 2_000 : HISTORY
  const [planVersions, planTexts, milestones, evidence, updates, comments, moves, history] =
    await Promise.all([
      listPlanVersions(db, action.id),
      listPlanTexts(db, action.id, [action.plan_version, ...compare]),
      listMilestones(db, action.id),
      listEvidence(db, action.id),
      listProgressUpdates(db, action.id),
      listComments(db, action.id),
      listMoves(db, action.id),
      listLog(db, { dossierId: dossier.id, actionId: action.id, limit }),
    ])
  return {
    base: `/dossiers/${dossier.slug}/acties/${number}`,
    dossier: { slug: dossier.slug, title: dossier.title },
    viewerId: viewer.id,
    action,
    steps: stepsFor(action, caller),
    work: workFor(action, caller),
    turn: othersTurn(action, caller),
    mayComment: may(dossier.role, 'comment'),
    plan: { versions: planVersions, texts: planTexts, compare },
    ...{ milestones, evidence, updates, comments, moves },
    history: { rows: history, total: moves.reduce((sum, move) => sum + move.count, 0), everything },
    done,
    waitsFor: done === 'submitPlan' ? await namesOf(db, dossier.id, action.open_alignments) : [],
    nonce: randomUUID(),
    now: new Date(),
  }
}

export type ActionPageData = NonNullable<Awaited<ReturnType<typeof readActionPage>>>

/** Which two versions of the plan to set beside each other (`?van=1&naar=3`). */
function comparedVersions(search: URLSearchParams, newest: number): [number, number] | [] {
  const [from, to] = [Number(search.get('van')), Number(search.get('naar'))]
  const exists = (version: number) => Number.isInteger(version) && version >= 1 && version <= newest
  return exists(from) && exists(to) && from !== to ? [Math.min(from, to), Math.max(from, to)] : []
}

/** What people call the partners that the plan lies with; asked only where it is said. */
async function namesOf(db: Kysely<Database>, dossierId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const organisations = await listOrganisations(db, dossierId)
  return organisations.filter(({ id }) => ids.includes(id)).map(({ short_name }) => short_name)
}

/** What the visitor just did (`?gedaan=start`). */
const doneOf = (type: string | null): FormType | undefined => (isFormType(type) ? type : undefined)
