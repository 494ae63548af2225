import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the demo accounts with these addresses. */
export function listDemoPersons(db: Kysely<Database>, emails: readonly string[]) {
  return db
    .selectFrom('persons')
    .select(['id', 'name', 'function_title', 'email'])
    .where('is_demo', '=', true)
    .where('deactivated_at', 'is', null)
    .where('email', 'in', emails)
    .execute()
}
