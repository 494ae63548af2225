import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Database } from '../database.ts'

export function listActionIds(db: Kysely<Database>, dossierId: string) {
  return db.selectFrom('actions').select(['id', 'number']).where('dossier_id', '=', dossierId).execute()
}

/** Promise: the version of the action as it is now. */
export async function findActionVersion(db: Kysely<Database>, actionId: string): Promise<number> {
  const { version } = await db
    .selectFrom('actions')
    .select('version')
    .where('id', '=', actionId)
    .executeTakeFirstOrThrow()
  return version
}

/** Promise: the alignment of this organisation on this action, with the newest plan, as an answer names it. */
export function getAlignmentWithPlan(db: Kysely<Database>, actionId: string, organisationId: string) {
  return db
    .selectFrom('alignments')
    .leftJoin('plan_versions', 'plan_versions.action_id', 'alignments.action_id')
    .select(['alignments.id', 'alignments.version'])
    .select(['plan_versions.number as plan_version', 'plan_versions.sha256 as plan_hash'])
    .where('alignments.action_id', '=', actionId)
    .where('alignments.organisation_id', '=', organisationId)
    .orderBy('plan_versions.number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

/** Promise: the remark on an action that begins, or began, with these words. */
export function findRemark(db: Kysely<Database>, actionId: string, beginning: string) {
  return db
    .selectFrom('comments')
    .select(['id', 'version'])
    .where('action_id', '=', actionId)
    .where('body', 'like', `${beginning}%`)
    .executeTakeFirstOrThrow()
}

/** Promise: nobody gets mail about what happened in an example before it existed. */
export async function deleteOutboxOf(db: Kysely<Database>, dossierId: string): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('kind', '<>', 'mail')
    .where(sql<string>`payload->>'event_id'`, 'in', (eb) =>
      eb.selectFrom('events').select(sql<string>`id::text`.as('id')).where('dossier_id', '=', dossierId),
    )
    .execute()
}

/** Promise: everyone in the dossier looked at it last on this moment. */
export async function updateVisits(db: Kysely<Database>, dossierId: string, at: Date): Promise<void> {
  await db
    .updateTable('memberships')
    .set({ visited_at: at, previous_visit_at: at })
    .where('dossier_id', '=', dossierId)
    .execute()
}

/** Promise: all rows stand, in a few statements. */
export async function insertAll<T extends keyof Database>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto(table).values(some).execute()
}

/** Promise: the planner knows what the table holds by now, also in the middle of a transaction that fills it. */
export async function refreshStatistics(trx: Transaction<Database>, table: keyof Database): Promise<void> {
  await sql`analyze ${sql.table(table)}`.execute(trx)
}
