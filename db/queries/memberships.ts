import type { Kysely } from 'kysely'
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
