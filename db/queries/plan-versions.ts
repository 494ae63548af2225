import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the hash of a version of an action's plan; undefined when there is no such version. */
export async function findPlanHash(
  db: Kysely<Database>,
  actionId: string,
  number: number,
): Promise<string | undefined> {
  const version = await db
    .selectFrom('plan_versions')
    .select('sha256')
    .where('action_id', '=', actionId)
    .where('number', '=', number)
    .executeTakeFirst()
  return version?.sha256
}

/** Promise: the version is known as one that a partner contested to be editorial. */
export async function updatePlanContested(
  trx: Transaction<Database>,
  actionId: string,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  await trx
    .updateTable('plan_versions')
    .set({ contested_at: at })
    .where('action_id', '=', actionId)
    .where('number', '=', number)
    .execute()
}
