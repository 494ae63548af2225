import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { updatePerson } from '#db/queries/persons.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { deleteOpenLinks } from '#db/queries/sign-in-links.ts'

/** Promise: the password (already hashed) is theirs; every session and every open link of before is void. */
export function changePassword(db: Kysely<Database>, personId: string, password_hash: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await updatePerson(trx, personId, { password_hash })
    await deleteSessionsOf(trx, personId)
    await deleteOpenLinks(trx, personId)
  })
}
