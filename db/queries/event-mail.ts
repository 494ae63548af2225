import { type Kysely, sql } from 'kysely'
import type { Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'

/** Promise: an event of an action as a mail about it tells it: what, by whom, on which action of which dossier. */
export function findEventForMail(db: Kysely<Database>, eventId: string) {
  return db
    .selectFrom('events')
    .innerJoin('dossiers', 'dossiers.id', 'events.dossier_id')
    .innerJoin('actions', 'actions.id', 'events.action_id')
    .leftJoin('persons as actor', 'actor.id', 'events.actor_id')
    .select(['events.type', 'events.at', 'events.actor_id', 'events.dossier_id', 'actor.name as actor_name'])
    .select(['dossiers.slug', 'dossiers.title as dossier_title'])
    .select(['actions.number', 'actions.title', 'actions.owner_id'])
    .select(
      sql<string | null>`(select body from event_texts t where t.event_id = events.id
        and t.field in ('reason', 'decision', 'question') limit 1)`.as('quote'),
    )
    .select(
      sql<string | null>`(select body from event_texts t where t.event_id = events.id
        and t.field = 'unblocker')`.as('unblocker'),
    )
    .where('events.id', '=', eventId)
    .executeTakeFirst()
}

/** Promise: the people of a dossier who can get mail: one person, or everyone with one of these roles. */
export function listAddressees(
  db: Kysely<Database>,
  dossierId: string,
  who: { personId: string } | { roles: readonly Role[] },
) {
  return db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.is_demo', 'memberships.role'])
    .where('memberships.dossier_id', '=', dossierId)
    .where('persons.deactivated_at', 'is', null)
    .where((eb) =>
      'roles' in who
        ? eb('memberships.role', 'in', who.roles)
        : eb('memberships.person_id', '=', who.personId),
    )
    .orderBy('persons.name')
    .execute()
}
