import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: a visit to the dossier began at `at`; the one before it is remembered. */
export async function updateVisit(
  db: Kysely<Database>,
  membership: { dossier_id: string; person_id: string },
  at: Date,
): Promise<void> {
  await db
    .updateTable('memberships')
    .set((eb) => ({ visited_at: at, previous_visit_at: eb.ref('visited_at') }))
    .where('dossier_id', '=', membership.dossier_id)
    .where('person_id', '=', membership.person_id)
    .execute()
}
