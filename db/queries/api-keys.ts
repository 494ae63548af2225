import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the person whose key this is, while key and account are open. */
export function findPersonByApiKey(db: Kysely<Database>, keyHash: string) {
  return db
    .selectFrom('api_keys')
    .innerJoin('persons', 'persons.id', 'api_keys.person_id')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.is_admin', 'persons.is_demo'])
    .select(['api_keys.id as key_id', 'api_keys.last_used_at'])
    .where('api_keys.key_hash', '=', keyHash)
    .where('api_keys.revoked_at', 'is', null)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Promise: the keys of a person that still work, newest first. */
export function listApiKeys(db: Kysely<Database>, personId: string) {
  return db
    .selectFrom('api_keys')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
}

/** Promise: the key works from now; false when a key with this id was made before (a repeated submit). */
export async function insertApiKey(
  db: Kysely<Database>,
  key: { id: string; person_id: string; name: string; key_hash: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('api_keys')
    .values({ ...key, last_used_at: null, revoked_at: null })
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateApiKeyUsed(db: Kysely<Database>, id: string, now: Date): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute()
}

/** Promise: the person's key works no longer; false when they have no such key. */
export async function updateApiKeyRevoked(
  db: Kysely<Database>,
  key: { id: string; person_id: string },
  now: Date,
): Promise<boolean> {
  const revoked = await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('id', '=', key.id)
    .where('person_id', '=', key.person_id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return revoked !== undefined
}
