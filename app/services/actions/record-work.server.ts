import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import {
  hasFile,
  insertEvidence,
  insertMilestone,
  insertPlanVersion,
  insertProgressUpdate,
  updateEvidenceRemoved,
  updateMilestoneState,
} from '#db/queries/action-parts.ts'
import type { ActionRow } from '#db/queries/actions.ts'
import { lockRole } from '#db/queries/memberships.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { ActionFacts } from '#workflows/action-item/facts.ts'
import { OWNER_ROLES } from '#workflows/roles.ts'

export type WorkContext = { row: ActionRow; next: ActionFacts; personId: string | null; at: Date }

/** A field whose value is well-formed, but points at something that is not there. */
export type FieldProblem = { field: string; problem: 'unknownOwner' | 'unknownFile' | 'unknownEvidence' }

/**
 * Promise: the rows that an event leaves besides the action's own (plan version, milestone, evidence, update).
 * Answers with a problem at a field when the event points at a person, file or piece of evidence that this
 * dossier does not have; then nothing may be committed.
 */
export async function recordWork(
  trx: Transaction<Database>,
  event: ActionEvent,
  { row, next, personId, at }: WorkContext,
): Promise<FieldProblem | undefined> {
  const action_id = row.id
  const created = { created_at: at }
  switch (event.type) {
    case 'assign':
    case 'reassign': {
      const role = await lockRole(trx, row.dossier_id, event.ownerId)
      const canOwn = OWNER_ROLES.some((owner) => owner === role)
      return canOwn ? undefined : { field: 'ownerId', problem: 'unknownOwner' }
    }
    case 'savePlan': {
      const sha256 = createHash('sha256').update(event.plan).digest('hex')
      const change = next.materialVersion === next.planVersion ? 'material' : 'editorial'
      const why = { change, change_reason: event.changeReason ?? null, contested_at: null } as const
      const plan = { body: event.plan, sha256, author_id: personId, ...why }
      await insertPlanVersion(trx, { action_id, number: next.planVersion, ...plan, ...created })
      return
    }
    case 'addMilestone': {
      const { title, certainty, targetOn, dependsOn } = event
      const target = { certainty, target_on: targetOn ?? null, depends_on: dependsOn ?? null }
      await insertMilestone(trx, {
        action_id,
        number: next.milestoneCount,
        title,
        ...target,
        closed_at: null,
        ...created,
      })
      return
    }
    case 'completeMilestone':
      return updateMilestoneState(trx, { action_id, number: event.milestone }, 'done', at).then(nothing)
    case 'waiveMilestone':
      return updateMilestoneState(trx, { action_id, number: event.milestone }, 'waived', at).then(nothing)
    case 'reopenMilestone':
      return updateMilestoneState(trx, { action_id, number: event.milestone }, 'open', at).then(nothing)
    case 'addLink': {
      const link = { kind: 'link' as const, title: event.title, url: event.url, file_id: null }
      await insertEvidence(trx, {
        action_id,
        number: next.evidenceNumber,
        ...link,
        created_by: personId,
        removed_at: null,
        ...created,
      })
      return
    }
    case 'addFile': {
      if (!(await hasFile(trx, row.dossier_id, event.fileId)))
        return { field: 'fileId', problem: 'unknownFile' }
      const file = { kind: 'file' as const, title: event.title, url: null, file_id: event.fileId }
      await insertEvidence(trx, {
        action_id,
        number: next.evidenceNumber,
        ...file,
        created_by: personId,
        removed_at: null,
        ...created,
      })
      return
    }
    case 'removeEvidence': {
      const removed = await updateEvidenceRemoved(trx, { action_id, number: event.evidence }, at)
      return removed ? undefined : { field: 'evidence', problem: 'unknownEvidence' }
    }
    case 'reportProgress': {
      const { health, report } = event
      await insertProgressUpdate(trx, { action_id, health, body: report, author_id: personId, ...created })
      return
    }
    default:
      return
  }
}

const nothing = () => undefined
