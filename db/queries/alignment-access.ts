import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Promise: the alignment with this id, with its action, partner and the newest plan that lies with the partner; the
 * role of the person in its dossier, if any, and whether they answer for the partner now.
 */
export function findAlignmentFor(db: Kysely<Database>, id: string, personId: string) {
  return db
    .selectFrom('alignments')
    .innerJoin('actions', 'actions.id', 'alignments.action_id')
    .innerJoin('dossiers', 'dossiers.id', 'alignments.dossier_id')
    .innerJoin('organisations as o', 'o.id', 'alignments.organisation_id')
    .leftJoin('memberships', (join) =>
      join
        .onRef('memberships.dossier_id', '=', 'alignments.dossier_id')
        .on('memberships.person_id', '=', personId),
    )
    .leftJoin('plan_versions as plan', (join) =>
      join
        .onRef('plan.action_id', '=', 'alignments.action_id')
        .on(sql<boolean>`plan.number = greatest(alignments.presented_version, alignments.editorial_version)`),
    )
    .selectAll('alignments')
    .select(['dossiers.slug', 'memberships.role', 'o.name', 'o.short_name'])
    .select(['actions.number as action_number', 'actions.title as action_title'])
    .select(['actions.state as action_state', 'actions.owner_id as action_owner_id'])
    .select(['plan.number as plan_number', 'plan.sha256 as plan_hash', 'plan.body as plan_body'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('contacts')
            .innerJoin('persons', 'persons.id', 'contacts.person_id')
            .select('contacts.id')
            .whereRef('contacts.organisation_id', '=', 'alignments.organisation_id')
            .where('contacts.person_id', '=', personId)
            .where('contacts.is_active', '=', true)
            .where('persons.deactivated_at', 'is', null),
        )
        .as('is_contact'),
    )
    .where('alignments.id', '=', id)
    .executeTakeFirst()
}

export type AlignmentAccess = NonNullable<Awaited<ReturnType<typeof findAlignmentFor>>>

/** Promise: the conditions of an alignment, in order. */
export function listAlignmentConditions(db: Kysely<Database>, alignmentId: string) {
  return db
    .selectFrom('alignment_conditions')
    .select(['number', 'body', 'state'])
    .where('alignment_id', '=', alignmentId)
    .orderBy('number')
    .execute()
}

/** Promise: how many events the log has of an alignment. */
export async function countAlignmentEvents(db: Kysely<Database>, alignmentId: string): Promise<number> {
  const { n } = await db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('subject', '=', 'alignment')
    .where('subject_id', '=', alignmentId)
    .executeTakeFirstOrThrow()
  return n
}
