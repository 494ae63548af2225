import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/**
 * The alignments that a person answers for now: an active contact of the organisation, on a plan that was laid before
 * it. What is only planned, or was taken away again, is no partner's business.
 */
function ofContact(db: Db, personId: string) {
  return db
    .selectFrom('alignments as a')
    .innerJoin('contacts as c', 'c.organisation_id', 'a.organisation_id')
    .innerJoin('persons as p', 'p.id', 'c.person_id')
    .innerJoin('organisations as o', 'o.id', 'a.organisation_id')
    .innerJoin('dossiers as d', 'd.id', 'a.dossier_id')
    .innerJoin('actions', 'actions.id', 'a.action_id')
    .where('c.person_id', '=', personId)
    .where('c.is_active', '=', true)
    .where('p.deactivated_at', 'is', null)
    .where('a.presented_version', '>', 0)
    .where('a.released', '=', false)
    .selectAll('a')
    .select(['o.name as organisation_name', 'o.short_name', 'd.title as dossier_title', 'd.is_fictitious'])
    .select(['actions.number as action_number', 'actions.title as action_title'])
    .select(['actions.state as action_state', 'actions.owner_id as action_owner_id'])
}

/** Promise: one alignment as its partner's page shows it; undefined for who does not answer for the organisation. */
export function findPartnerAlignment(db: Db, id: string, personId: string) {
  return ofContact(db, personId)
    .innerJoin('recommendations as r', 'r.id', 'actions.recommendation_id')
    .leftJoin('persons as owner', 'owner.id', 'actions.owner_id')
    .select(['r.number as recommendation_number', 'r.body as recommendation_body'])
    .select([
      'owner.name as owner_name',
      'p.name as contact_name',
      'p.email as contact_email',
      'c.function_title as contact_function',
    ])
    .where('a.id', '=', id)
    .executeTakeFirst()
}

/** Promise: everything that a person answers for, what has to be answered first on top. */
export function listPartnerAlignments(db: Db, personId: string) {
  return ofContact(db, personId).orderBy('a.answer_by').orderBy('actions.number').orderBy('a.id').execute()
}

export type PartnerAlignmentRow = Awaited<ReturnType<typeof listPartnerAlignments>>[number]

/** Promise: the conditions of these alignments, with what became of them. */
export function listPartnerConditions(db: Db, alignmentIds: readonly string[]) {
  return db
    .selectFrom('alignment_conditions as c')
    .leftJoin('persons as owner', 'owner.id', 'c.owner_id')
    .select(['c.alignment_id', 'c.number', 'c.body', 'c.state', 'c.note', 'c.closed_at'])
    .select('owner.name as owner_name')
    .where('c.alignment_id', 'in', alignmentIds.length > 0 ? alignmentIds : [noId])
    .orderBy('c.alignment_id')
    .orderBy('c.number')
    .execute()
}

const noId = '00000000-0000-0000-0000-000000000000'

/** Promise: every answer of the organisation on this action, the newest first. */
export function listPartnerAnswers(db: Db, alignmentId: string) {
  return db
    .selectFrom('alignment_answers as a')
    .leftJoin('persons as recorder', 'recorder.id', 'a.recorded_by')
    .select(['a.number', 'a.answer', 'a.is_confirmation', 'a.plan_version', 'a.person_id', 'a.capacity'])
    .select(['a.respondent_name', 'a.respondent_function', 'a.channel', 'a.note', 'a.proof', 'a.created_at'])
    .select('recorder.name as recorded_by')
    .where('a.alignment_id', '=', alignmentId)
    .orderBy('a.number', 'desc')
    .execute()
}

/** Promise: these versions of an action's plan, with their texts. */
export function listPlanBodies(db: Db, actionId: string, numbers: readonly number[]) {
  return db
    .selectFrom('plan_versions')
    .select(['number', 'body', 'sha256', 'change_reason', 'created_at'])
    .where('action_id', '=', actionId)
    .where('number', 'in', [...numbers, 0])
    .execute()
}

/** Promise: somebody whom a partner passed a question on to; false when the address was taken meanwhile. */
export async function insertColleague(
  trx: Transaction<Database>,
  { id, name, email, function_title }: { id: string; name: string; email: string; function_title: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('persons')
    .values({
      ...{ id, name, email, function_title: function_title || null },
      ...{ password_hash: null, deactivated_at: null },
    })
    .onConflict((oc) => oc.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: what people of the organisation asked about this plan, the newest first; none that was erased. */
export function listPartnerQuestions(db: Db, alignmentId: string) {
  return db
    .selectFrom('events as e')
    .innerJoin('event_texts as t', (join) =>
      join.onRef('t.event_id', '=', 'e.id').on('t.field', '=', 'question'),
    )
    .leftJoin('persons as p', 'p.id', 'e.actor_id')
    .select(['e.id', 'e.at', 'p.name as asked_by', 't.body as question'])
    .where('e.subject', '=', 'alignment')
    .where('e.subject_id', '=', alignmentId)
    .where('e.type', '=', 'askQuestion')
    .orderBy('e.seq', 'desc')
    .limit(20)
    .execute()
}
