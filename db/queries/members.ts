import { type Kysely, sql, type Transaction } from 'kysely'
import { ROLES, type Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'
import { invitedUntil } from './invited-until.ts'

type Key = { dossier_id: string; person_id: string }

/** The order of the role list, for sorting. */
const roleOrder = sql<number>`array_position(${sql.val([...ROLES])}::text[], memberships.role)`

function membersOf(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['persons.id', 'persons.name', 'persons.function_title', 'persons.email'])
    .select(['memberships.role', 'memberships.created_at', 'persons.deactivated_at', invitedUntil])
    .select((eb) =>
      eb
        .selectFrom('actions')
        .whereRef('actions.dossier_id', '=', 'memberships.dossier_id')
        .whereRef('actions.owner_id', '=', 'memberships.person_id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('owned'),
    )
    .where('memberships.dossier_id', '=', dossierId)
}

/** Promise: everyone in a dossier, by role and name, with how many actions they own. One query. */
export function listMembers(db: Kysely<Database>, dossierId: string) {
  return membersOf(db, dossierId).orderBy(roleOrder).orderBy('persons.name').execute()
}

/** Promise: one member as the list shows them. */
export function findMember(db: Kysely<Database>, { dossier_id, person_id }: Key) {
  return membersOf(db, dossier_id).where('memberships.person_id', '=', person_id).executeTakeFirst()
}

/**
 * Promise: who holds which role, locked until the transaction ends: of two coordinators who leave at the same moment
 * the second sees that the first is gone. Taken before the head of the log, as an assignment of an owner does too.
 */
export function lockMembers(trx: Transaction<Database>, dossierId: string) {
  return trx
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['memberships.person_id', 'memberships.role', 'persons.deactivated_at'])
    .where('memberships.dossier_id', '=', dossierId)
    .orderBy('memberships.person_id')
    .forUpdate('memberships')
    .execute()
}

/** Promise: the actions that a person owns in a dossier, by number. */
export function listOwnedActions(db: Kysely<Database>, { dossier_id, person_id }: Key) {
  return db
    .selectFrom('actions')
    .select(['number', 'title', 'state'])
    .where('dossier_id', '=', dossier_id)
    .where('owner_id', '=', person_id)
    .orderBy('number')
    .execute()
}

export async function updateMembershipRole(
  trx: Transaction<Database>,
  { dossier_id, person_id }: Key,
  role: Role,
): Promise<void> {
  await trx
    .updateTable('memberships')
    .set({ role })
    .where('dossier_id', '=', dossier_id)
    .where('person_id', '=', person_id)
    .execute()
}

export async function deleteMembership(
  trx: Transaction<Database>,
  { dossier_id, person_id }: Key,
): Promise<void> {
  await trx
    .deleteFrom('memberships')
    .where('dossier_id', '=', dossier_id)
    .where('person_id', '=', person_id)
    .execute()
}

/** Promise: who last changed the place of a person in a dossier, and when. */
export function findLastMemberChange(db: Kysely<Database>, { dossier_id, person_id }: Key) {
  return db
    .selectFrom('events')
    .leftJoin('persons', 'persons.id', 'events.actor_id')
    .select(['events.actor_id', 'persons.name as actor_name', 'events.at'])
    .where('events.dossier_id', '=', dossier_id)
    .where('events.subject', '=', 'member')
    .where('events.subject_id', '=', person_id)
    .orderBy('events.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
