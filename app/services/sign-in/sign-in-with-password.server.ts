import type { Kysely } from 'kysely'
import { isPassword } from '#app/auth/passwords.server.ts'
import type { Database } from '#db/database.ts'
import { findPersonForSignIn } from '#db/queries/persons.ts'

/**
 * Promise: the id of the person with this address and password. Undefined for a wrong password, an unknown or closed
 * account and an account without a password, each after the same work. A demo account has no password.
 */
export async function findByPassword(
  db: Kysely<Database>,
  given: { email: string; password: string },
): Promise<string | undefined> {
  const person = await findPersonForSignIn(db, given.email)
  const kept = person?.is_demo ? undefined : person?.password_hash
  return (await isPassword(kept, given.password)) ? person?.id : undefined
}
