import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

/** Whether the person answers for a partner organisation: then there is a way to what they are asked. */
const isContact = sql<boolean>`exists (
  select 1 from contacts where contacts.person_id = persons.id and contacts.is_active)`.as('is_contact')

/** Promise: the person of a session that is still valid, and how long it has been and will be. */
export function findSession(db: Kysely<Database>, tokenHash: string, now: Date) {
  return db
    .selectFrom('sessions')
    .innerJoin('persons', 'persons.id', 'sessions.person_id')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.is_admin', 'persons.is_demo'])
    .select(['sessions.created_at', 'sessions.last_seen_at', 'sessions.expires_at'])
    .select(isContact)
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
}

export async function insertSession(
  db: Kysely<Database>,
  session: { token_hash: string; person_id: string; expires_at: Date },
): Promise<void> {
  await db.insertInto('sessions').values(session).execute()
}

export async function updateSessionSeen(
  db: Kysely<Database>,
  tokenHash: string,
  seen: { last_seen_at: Date; expires_at: Date },
): Promise<void> {
  await db.updateTable('sessions').set(seen).where('token_hash', '=', tokenHash).execute()
}

export async function deleteSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
}

/** Promise: the person is signed out everywhere. */
export async function deleteSessionsOf(db: Kysely<Database>, personId: string): Promise<void> {
  await db.deleteFrom('sessions').where('person_id', '=', personId).execute()
}

/** Promise: where a person is signed in now, the most recently seen first. */
export function listSessions(db: Kysely<Database>, personId: string, now: Date) {
  return db
    .selectFrom('sessions')
    .select(['token_hash', 'created_at', 'last_seen_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute()
}
