import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { hashToken, newToken, type Viewer } from '#app/auth/session.server.ts'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { findPersonByApiKey, insertApiKey, updateApiKeyUsed } from '#db/queries/api-keys.ts'

/** Known by its look, so that a key that was left somewhere is recognised for what it is. */
const prefix = 'aanjager_'
const usedEveryMs = 10 * 60_000

/**
 * Promise: a new key of this person, of which only a digest is kept: it is never to be seen again. Undefined when
 * the same form was sent before.
 */
export async function createApiKey(
  db: Kysely<Database>,
  { id, personId, name }: { id: string; personId: string; name: string },
): Promise<string | undefined> {
  const key = `${prefix}${newToken()}`
  const made = await insertApiKey(db, { id, person_id: personId, name, key_hash: hashToken(key) })
  return made ? key : undefined
}

/** Promise: who calls with this key; undefined when it does not work (any more). One query. */
export async function findCallerByApiKey(
  { db, settings }: { db: Kysely<Database>; settings: Pick<Settings, 'mode'> },
  key: string,
): Promise<Viewer | undefined> {
  if (!key.startsWith(prefix)) return undefined
  const person = await findPersonByApiKey(db, hashToken(key))
  if (!person || (person.is_demo && !hasDemo(settings))) return undefined
  const now = new Date()
  if (now.getTime() - (person.last_used_at?.getTime() ?? 0) > usedEveryMs)
    await updateApiKeyUsed(db, person.key_id, now)
  const { id, name, email, is_admin, is_demo } = person
  return { id, name, email, isAdmin: is_admin, isDemo: is_demo }
}
