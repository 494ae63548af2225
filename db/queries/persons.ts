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

/** Promise: accounts with these addresses exist; one that existed already is left as it is. */
export async function insertPersons(
  db: Kysely<Database>,
  persons: readonly { name: string; email: string; is_demo: boolean; is_admin: boolean }[],
): Promise<void> {
  await db
    .insertInto('persons')
    .values(
      persons.map((person) => ({
        ...person,
        function_title: null,
        password_hash: null,
        deactivated_at: null,
      })),
    )
    .onConflict((oc) => oc.column('email').doNothing())
    .execute()
}
