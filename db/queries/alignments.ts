import type { Insertable, Kysely, Selectable, Transaction, Updateable } from 'kysely'
import type { Database } from '../database.ts'
import type { AlignmentAnswersTable, AlignmentsTable } from '../tables/alignments.ts'

export type AlignmentRow = Selectable<AlignmentsTable>

/** Promise: where the alignment stands, without a lock: its dossier, action and organisation never change. */
export function findAlignmentPlace(db: Kysely<Database>, id: string) {
  return db
    .selectFrom('alignments')
    .select(['id', 'dossier_id', 'action_id', 'organisation_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Promise: every alignment of an action, locked until the transaction ends. Lock the action first, always. */
export function lockAlignments(trx: Transaction<Database>, actionId: string): Promise<AlignmentRow[]> {
  return trx
    .selectFrom('alignments')
    .selectAll()
    .where('action_id', '=', actionId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Promise: the alignment stands; undefined when the organisation was on this action already. */
export function insertAlignment(
  trx: Transaction<Database>,
  values: Insertable<AlignmentsTable>,
): Promise<AlignmentRow | undefined> {
  return trx
    .insertInto('alignments')
    .values(values)
    .onConflict((oc) => oc.constraint('alignments_once').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function updateAlignment(
  trx: Transaction<Database>,
  id: string,
  values: Updateable<AlignmentsTable>,
): Promise<void> {
  await trx.updateTable('alignments').set(values).where('id', '=', id).execute()
}

/** Promise: the answer stands under the next number of its alignment. */
export async function insertAnswer(
  trx: Transaction<Database>,
  values: Omit<Insertable<AlignmentAnswersTable>, 'number'>,
): Promise<void> {
  await trx
    .insertInto('alignment_answers')
    .values((eb) => ({
      ...values,
      number: eb
        .selectFrom('alignment_answers')
        .select((e) => e(e.fn.coalesce(e.fn.max('number'), e.lit(0)), '+', e.lit(1)).as('next'))
        .where('alignment_id', '=', values.alignment_id),
    }))
    .execute()
}

/** Promise: these conditions stand, numbered on from `from`. */
export async function insertConditions(
  trx: Transaction<Database>,
  alignmentId: string,
  { from, bodies, at }: { from: number; bodies: readonly string[]; at: Date },
): Promise<void> {
  if (bodies.length === 0) return
  await trx
    .insertInto('alignment_conditions')
    .values(
      bodies.map((body, i) => ({
        ...{ alignment_id: alignmentId, number: from + i, body, created_at: at },
        ...{ owner_id: null, note: null, closed_at: null },
      })),
    )
    .execute()
}

/** Promise: the conditions that were still open belong to an answer that was replaced. */
export async function updateConditionsDropped(
  trx: Transaction<Database>,
  alignmentId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('alignment_conditions')
    .set({ state: 'dropped', closed_at: at })
    .where('alignment_id', '=', alignmentId)
    .where('state', '=', 'open')
    .execute()
}

type WhichCondition = { alignmentId: string; number: number }

export async function updateConditionState(
  trx: Transaction<Database>,
  { alignmentId, number }: WhichCondition,
  values: { state: 'open' | 'met'; note: string; closed_at: Date | null },
): Promise<void> {
  await trx
    .updateTable('alignment_conditions')
    .set(values)
    .where('alignment_id', '=', alignmentId)
    .where('number', '=', number)
    .where('state', '<>', 'dropped')
    .execute()
}

export async function updateConditionOwner(
  trx: Transaction<Database>,
  { alignmentId, number }: WhichCondition,
  ownerId: string,
): Promise<void> {
  await trx
    .updateTable('alignment_conditions')
    .set({ owner_id: ownerId })
    .where('alignment_id', '=', alignmentId)
    .where('number', '=', number)
    .execute()
}

/** Promise: who was asked to answer before `today` and did not, in the order of their days. */
export function listPastTerm(db: Kysely<Database>, today: string) {
  return db
    .selectFrom('alignments')
    .innerJoin('actions', 'actions.id', 'alignments.action_id')
    .select(['alignments.id', 'alignments.version'])
    .where('alignments.answer_by', '<', today)
    .where('alignments.state', 'in', ['invited', 'inConsultation', 'reconfirm'])
    .where('alignments.term_passed', '=', false)
    .where('alignments.released', '=', false)
    .where('actions.state', 'not in', ['delivered', 'completed', 'transferred', 'withdrawn'])
    .orderBy('alignments.answer_by')
    .orderBy('alignments.id')
    .execute()
}

/** Promise: what happened to an alignment after the version that somebody saw, oldest first, with names. */
export function listAlignmentChangesSince(db: Kysely<Database>, alignmentId: string, version: number) {
  return db
    .selectFrom('events')
    .leftJoin('persons', 'persons.id', 'events.actor_id')
    .select(['events.id', 'events.type', 'events.state_before', 'events.state_after', 'events.version'])
    .select(['events.at', 'persons.name as actor_name'])
    .where('events.subject', '=', 'alignment')
    .where('events.subject_id', '=', alignmentId)
    .where('events.version', '>', version)
    .orderBy('events.seq')
    .execute()
}
