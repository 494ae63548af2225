import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: an event of an alignment as a mail about it tells it: what, by whom, which partner, on which action. */
export function findAlignmentEventForMail(db: Kysely<Database>, eventId: string) {
  return db
    .selectFrom('events')
    .innerJoin('alignments', 'alignments.id', 'events.subject_id')
    .innerJoin('organisations', 'organisations.id', 'alignments.organisation_id')
    .innerJoin('dossiers', 'dossiers.id', 'events.dossier_id')
    .innerJoin('actions', 'actions.id', 'alignments.action_id')
    .leftJoin('persons as actor', 'actor.id', 'events.actor_id')
    .select(['events.type', 'events.at', 'events.actor_id', 'events.dossier_id', 'events.payload'])
    .select(['events.state_after', 'alignments.presented_version', 'alignments.answer_version'])
    .select([
      'actor.name as actor_name',
      'organisations.short_name',
      'organisations.name as organisation_name',
    ])
    .select(['alignments.id as alignment_id', 'alignments.organisation_id', 'alignments.involvement'])
    .select(['alignments.answer_by', 'alignments.open_conditions', 'alignments.released'])
    .select(['dossiers.slug', 'dossiers.title as dossier_title'])
    .select(['actions.number', 'actions.title', 'actions.owner_id'])
    .select(textOf('reason', 'question', 'remark', 'conditions').as('quote'))
    .select(textOf('respondentName').as('respondent_name'))
    .select(textOf('party').as('party'))
    .where('events.id', '=', eventId)
    .where('events.subject', '=', 'alignment')
    .executeTakeFirst()
}

const textOf = (...fields: string[]) =>
  sql<string | null>`(select body from event_texts t where t.event_id = events.id
    and t.field = any(${sql.val(fields)}) limit 1)`

/** Promise: the people who answer for an organisation now and can be written to. */
export function listContactAddressees(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom('contacts')
    .innerJoin('persons', 'persons.id', 'contacts.person_id')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.is_demo'])
    .where('contacts.organisation_id', '=', organisationId)
    .where('contacts.is_active', '=', true)
    .where('persons.deactivated_at', 'is', null)
    .orderBy('persons.name')
    .execute()
}
