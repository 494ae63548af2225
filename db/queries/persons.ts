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

/** Promise: the open account with this address, as sign-in needs it. */
export function findPersonForSignIn(db: Kysely<Database>, email: string) {
  return db
    .selectFrom('persons')
    .select(['id', 'name', 'email', 'password_hash', 'is_demo'])
    .where('email', '=', email)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Promise: a person as their own account page shows them. */
export function getPerson(db: Kysely<Database>, id: string) {
  return db
    .selectFrom('persons')
    .select(['name', 'email', 'function_title', 'password_hash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function updatePerson(
  db: Kysely<Database>,
  id: string,
  values: { name?: string; function_title?: string | null; password_hash?: string },
): Promise<void> {
  await db.updateTable('persons').set(values).where('id', '=', id).execute()
}

/** Promise: the ids of the accounts with these addresses. */
export function listIdsByEmail(db: Kysely<Database>, emails: readonly string[]) {
  return db.selectFrom('persons').select(['id', 'email']).where('email', 'in', emails).execute()
}
