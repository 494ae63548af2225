import type { Insertable, Kysely, Transaction } from 'kysely'
import type { MilestoneState } from '#workflows/action-item/states.ts'
import type { Database } from '../database.ts'
import type { EvidenceTable } from '../tables/evidence.ts'
import type { MilestonesTable } from '../tables/milestones.ts'
import type { PlanVersionsTable } from '../tables/plan-versions.ts'
import type { ProgressUpdatesTable } from '../tables/progress-updates.ts'

type Trx = Transaction<Database>

export async function insertPlanVersion(trx: Trx, values: Insertable<PlanVersionsTable>): Promise<void> {
  await trx.insertInto('plan_versions').values(values).execute()
}

export async function insertMilestone(trx: Trx, values: Insertable<MilestonesTable>): Promise<void> {
  await trx.insertInto('milestones').values(values).execute()
}

export async function updateMilestoneState(
  trx: Trx,
  key: { action_id: string; number: number },
  state: MilestoneState,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('milestones')
    .set({ state, closed_at: state === 'open' ? null : at })
    .where('action_id', '=', key.action_id)
    .where('number', '=', key.number)
    .execute()
}

export async function insertEvidence(trx: Trx, values: Insertable<EvidenceTable>): Promise<void> {
  await trx.insertInto('evidence').values(values).execute()
}

/** Promise: the piece of evidence counts no longer; false when there is no such piece (any more). */
export async function updateEvidenceRemoved(
  trx: Trx,
  key: { action_id: string; number: number },
  at: Date,
): Promise<boolean> {
  const removed = await trx
    .updateTable('evidence')
    .set({ removed_at: at })
    .where('action_id', '=', key.action_id)
    .where('number', '=', key.number)
    .where('removed_at', 'is', null)
    .returning('number')
    .executeTakeFirst()
  return removed !== undefined
}

export async function insertProgressUpdate(
  trx: Trx,
  values: Insertable<ProgressUpdatesTable>,
): Promise<void> {
  await trx.insertInto('progress_updates').values(values).execute()
}

/** Promise: whether a file belongs to the dossier. */
export async function hasFile(db: Kysely<Database>, dossierId: string, fileId: string): Promise<boolean> {
  const file = await db
    .selectFrom('files')
    .select('id')
    .where('id', '=', fileId)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return file !== undefined
}
