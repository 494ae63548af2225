import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type DossierAccess, notFound } from '#app/auth/access.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { toAlignmentItem } from '#app/services/alignments/facts.ts'
import type { LinkIntent } from '#app/services/alignments/manage-links.server.ts'
import { isSteered } from '#app/services/alignments/submit-alignment.server.ts'
import { isCommentForm } from '#app/services/comments/comment-forms.ts'
import { readThread } from '#app/services/comments/thread.server.ts'
import type { Database } from '#db/database.ts'
import { findActionAlignment, listAnswers, listConditions } from '#db/queries/action-alignments.ts'
import { findActionPage, listOwnerCandidates } from '#db/queries/action-page.ts'
import { listContactLinks } from '#db/queries/alignment-links.ts'
import { listLog } from '#db/queries/log.ts'
import { findPlanHash } from '#db/queries/plan-versions.ts'
import { answersCurrentText } from '#workflows/alignment/guards.ts'
import { may } from '#workflows/permissions.ts'
import { OWNER_ROLES } from '#workflows/roles.ts'
import { conditionSteps, linesFor } from './steps.ts'

type Asked = { access: DossierAccess; number: number; id: string | undefined; search: URLSearchParams }

/** Promise: all that the page of one alignment shows, in a fixed number of queries; throws 404 when there is none. */
export async function readAlignmentPage(db: Kysely<Database>, { access, number, id, search }: Asked) {
  const { dossier, viewer } = access
  const action = await findActionPage(db, dossier.id, number)
  const alignment = action && isUuid(id) ? await findActionAlignment(db, action.id, id) : undefined
  if (!action || !alignment) throw notFound()
  const isOwner = action.owner_id === viewer.id
  const speaker = { personId: viewer.id, voice: { role: dossier.role, isOwner }, action }
  const withPartner = { room: alignment.organisation_id, only: true, all: true }
  const [answers, conditions, history, planHash, owners, thread, links] = await Promise.all([
    listAnswers(db, alignment.id),
    listConditions(db, alignment.id),
    listLog(db, { dossierId: dossier.id, actionId: action.id, subjectId: alignment.id, limit: 200 }),
    findPlanHash(db, action.id, action.plan_version),
    may(dossier.role, 'assignCondition', isOwner) ? listOwnerCandidates(db, dossier.id, OWNER_ROLES) : [],
    readThread(db, speaker, withPartner),
    may(dossier.role, 'manageLinks')
      ? listContactLinks(db, { id: alignment.id, organisationId: alignment.organisation_id })
      : [],
  ])
  const seen = { alignment, action, role: dossier.role, isOwner }
  const actionBase = `/dossiers/${dossier.slug}/acties/${number}`
  const [step, done] = [search.get('stap'), search.get('gedaan')]
  return {
    dossier: { slug: dossier.slug },
    actionBase,
    base: `${actionBase}/afstemming/${alignment.id}`,
    ...{ action, alignment, answers, history, owners, thread, links },
    conditions: conditions.map((one) => ({ ...one, steps: conditionSteps(seen, one.number) })),
    lines: linesFor(seen),
    mayRecord: may(dossier.role, 'agree', isOwner),
    plan: { planVersion: action.plan_version, planHash: planHash ?? '' },
    answersCurrent: answersCurrentText(toAlignmentItem(alignment).facts),
    asked: isSteered(step) ? { type: step, condition: search.get('voorwaarde') ?? '' } : undefined,
    done: isSteered(done) ? done : undefined,
    said: isCommentForm(done) ? done : undefined,
    linkDone: done === 'sendLink' || done === 'revokeLink' ? (done as LinkIntent) : undefined,
    nonce: randomUUID(),
    now: new Date(),
  }
}

export type AlignmentPageData = Awaited<ReturnType<typeof readAlignmentPage>>
