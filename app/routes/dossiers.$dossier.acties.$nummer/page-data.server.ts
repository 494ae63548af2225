import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { stepsFor, workFor } from '#app/services/actions/steps.ts'
import { type FormType, isFormType } from '#app/services/actions/submit-form.server.ts'
import { isFollowing } from '#app/services/comments/follow.server.ts'
import { readThread, threadView } from '#app/services/comments/thread.server.ts'
import { partnerNames } from '#app/text/action-alignments.ts'
import type { Database } from '#db/database.ts'
import { type ActionAlignment, listActionAlignments } from '#db/queries/action-alignments.ts'
import {
  findActionPage,
  listEvidence,
  listMilestones,
  listMoves,
  listPlanTexts,
  listPlanVersions,
  listProgressUpdates,
} from '#db/queries/action-page.ts'
import { listLog } from '#db/queries/log.ts'
import { listOrganisations } from '#db/queries/organisations.ts'
import { type ActionState, CLOSED_STATES } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { othersTurn } from './others-turn.ts'

const HISTORY = 8
/** Nothing more is asked of partners. */
const DONE: readonly ActionState[] = ['delivered', ...CLOSED_STATES]

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
  const now = new Date()
  const voice = { role: dossier.role, isOwner: action.owner_id === viewer.id }
  const mayAddPartner = may(dossier.role, 'addPartner') && !DONE.includes(action.state)
  const [
    planVersions,
    planTexts,
    milestones,
    evidence,
    updates,
    thread,
    moves,
    history,
    partners,
    organisations,
    follows,
  ] = await Promise.all([
    listPlanVersions(db, action.id),
    listPlanTexts(db, action.id, [action.plan_version, ...compare]),
    listMilestones(db, action.id),
    listEvidence(db, action.id),
    listProgressUpdates(db, action.id),
    readThread(db, { personId: viewer.id, voice, action }, threadView(search)),
    listMoves(db, action.id),
    listLog(db, { dossierId: dossier.id, actionId: action.id, limit }),
    listActionAlignments(db, action.id),
    mayAddPartner ? listOrganisations(db, dossier.id) : [],
    isFollowing(db, { ...caller, action }),
  ])
  return {
    base: `/dossiers/${dossier.slug}/acties/${number}`,
    dossier: { slug: dossier.slug, title: dossier.title },
    viewerId: viewer.id,
    action,
    steps: stepsFor(action, caller),
    work: workFor(action, caller),
    turn: othersTurn(action, caller),
    follows,
    plan: { versions: planVersions, texts: planTexts, compare },
    ...{ milestones, evidence, updates, thread, moves },
    history: { rows: history, total: moves.reduce((sum, move) => sum + move.count, 0), everything },
    done,
    partners,
    partnerNames: partnerNames(partners, now),
    mayAddPartner,
    candidates: notOn(partners, organisations),
    organisationCount: organisations.length,
    waitsFor: partners
      .filter((p) => action.open_alignments.includes(p.organisation_id))
      .map((p) => p.short_name),
    nonce: randomUUID(),
    now,
  }
}

export type ActionPageData = NonNullable<Awaited<ReturnType<typeof readActionPage>>>

/** Which two versions of the plan to set beside each other (`?van=1&naar=3`). */
function comparedVersions(search: URLSearchParams, newest: number): [number, number] | [] {
  const [from, to] = [Number(search.get('van')), Number(search.get('naar'))]
  const exists = (version: number) => Number.isInteger(version) && version >= 1 && version <= newest
  return exists(from) && exists(to) && from !== to ? [Math.min(from, to), Math.max(from, to)] : []
}

/** The organisations that can still be put on the action. */
function notOn<O extends { id: string }>(
  partners: readonly ActionAlignment[],
  organisations: readonly O[],
): O[] {
  const taken = new Set(partners.map((partner) => partner.organisation_id))
  return organisations.filter(({ id }) => !taken.has(id))
}

/** What the visitor just did (`?gedaan=start`). */
const doneOf = (type: string | null): FormType | undefined => (isFormType(type) ? type : undefined)
