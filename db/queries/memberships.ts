import type { Kysely, Transaction } from 'kysely'
import type { Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'

/** Promise: the role of a person in a dossier; undefined when there is none, or the account is closed. */
export async function findRole(
  db: Kysely<Database>,
  dossierId: string,
  personId: string,
): Promise<Role | undefined> {
  const membership = await db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select('memberships.role')
    .where('memberships.dossier_id', '=', dossierId)
    .where('memberships.person_id', '=', personId)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
  return membership?.role
}

/**
 * Promise: the role of somebody who is to own an action, kept as it is until the transaction ends: it is not taken
 * away between the question and the answer. Undefined as with `findRole`.
 */
export async function lockRole(
  trx: Transaction<Database>,
  dossierId: string,
  personId: string,
): Promise<Role | undefined> {
  const membership = await trx
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select('memberships.role')
    .where('memberships.dossier_id', '=', dossierId)
    .where('memberships.person_id', '=', personId)
    .where('persons.deactivated_at', 'is', null)
    .forShare('memberships')
    .executeTakeFirst()
  return membership?.role
}

/** Promise: the person holds the role; a role that they held in the dossier already is kept (false). */
export async function insertMembership(
  trx: Transaction<Database>,
  membership: { dossier_id: string; person_id: string; role: Role; created_at?: Date },
): Promise<boolean> {
  const inserted = await trx
    .insertInto('memberships')
    .values({ ...membership, visited_at: null, previous_visit_at: null })
    .onConflict((oc) => oc.doNothing())
    .returning('role')
    .executeTakeFirst()
  return inserted !== undefined
}
