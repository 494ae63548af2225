import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the alignments of an action with what people call the partner; who no longer takes part comes last. */
export function listActionAlignments(db: Kysely<Database>, actionId: string) {
  return db
    .selectFrom('alignments as al')
    .innerJoin('organisations as o', 'o.id', 'al.organisation_id')
    .select(['al.id', 'al.organisation_id', 'o.name', 'o.short_name', 'al.state', 'al.state_since'])
    .select(['al.involvement', 'al.answer_by', 'al.answer', 'al.answer_version', 'al.presented_version'])
    .select(['al.presented_at', 'al.open_conditions', 'al.met_conditions', 'al.overridden', 'al.released'])
    .select((eb) =>
      eb
        .selectFrom('alignment_answers as a')
        .select('a.capacity')
        .whereRef('a.alignment_id', '=', 'al.id')
        .orderBy('a.number', 'desc')
        .limit(1)
        .as('answer_capacity'),
    )
    .where('al.action_id', '=', actionId)
    .orderBy('al.released')
    .orderBy('o.short_name')
    .execute()
}

export type ActionAlignment = Awaited<ReturnType<typeof listActionAlignments>>[number]

/** Promise: whether a version of this action's plan was ever laid before a partner that still takes part. */
export async function wasPresented(db: Kysely<Database>, actionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('alignments')
    .select('id')
    .where('action_id', '=', actionId)
    .where('presented_version', '>', 0)
    .where('released', '=', false)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: the alignment, when it is about this action, with its partner and whether anybody there can be written to. */
export function findActionAlignment(db: Kysely<Database>, actionId: string, id: string) {
  return db
    .selectFrom('alignments as al')
    .innerJoin('organisations as o', 'o.id', 'al.organisation_id')
    .selectAll('al')
    .select(['o.name', 'o.short_name'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('contacts')
            .innerJoin('persons', 'persons.id', 'contacts.person_id')
            .select('contacts.id')
            .whereRef('contacts.organisation_id', '=', 'al.organisation_id')
            .where('contacts.is_active', '=', true)
            .where('persons.deactivated_at', 'is', null),
        )
        .as('is_reachable'),
    )
    .where('al.action_id', '=', actionId)
    .where('al.id', '=', id)
    .executeTakeFirst()
}

/** Promise: every answer that was given, newest first, with the name of who wrote it down for the partner. */
export function listAnswers(db: Kysely<Database>, alignmentId: string) {
  return db
    .selectFrom('alignment_answers as a')
    .leftJoin('persons as recorder', 'recorder.id', 'a.recorded_by')
    .select(['a.number', 'a.answer', 'a.is_confirmation', 'a.plan_version', 'a.respondent_name'])
    .select(['a.respondent_function', 'a.capacity', 'a.channel', 'a.note', 'a.proof', 'a.created_at'])
    .select(['recorder.name as recorder_name'])
    .where('a.alignment_id', '=', alignmentId)
    .orderBy('a.number', 'desc')
    .execute()
}

/** Promise: every condition that was set, in order, with who sees to it. */
export function listConditions(db: Kysely<Database>, alignmentId: string) {
  return db
    .selectFrom('alignment_conditions as c')
    .leftJoin('persons as owner', 'owner.id', 'c.owner_id')
    .select(['c.number', 'c.body', 'c.state', 'c.note', 'c.closed_at', 'c.owner_id'])
    .select(['owner.name as owner_name'])
    .where('c.alignment_id', '=', alignmentId)
    .orderBy('c.number')
    .execute()
}
