import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { ActionRow } from './actions.ts'
import type { AlignmentRow } from './alignments.ts'

/** A partner on an action, as board, matrix and overview show it; who was taken off the action is not there. */
export type BoardAlignment = Pick<
  AlignmentRow,
  'id' | 'organisation_id' | 'state' | 'involvement' | 'answer_by' | 'answer_version' | 'overridden'
> & {
  partner: string
  since_on: string
  /** Since when the plan lies with them; null: it never did. */
  presented_on: string | null
}

/** An action as a board, an overview or a timeline shows it: with days in Amsterdam, not moments. */
export type BoardAction = Pick<
  ActionRow,
  | ('id' | 'number' | 'title' | 'term' | 'weight' | 'state' | 'return_state' | 'version' | 'owner_id')
  | ('certainty' | 'target_on' | 'depends_on' | 'health' | 'plan_version' | 'material_version')
  | (
      | 'milestone_count'
      | 'open_milestones'
      | 'evidence_count'
      | 'evidence_number'
      | 'open_alignments'
      | 'state_party'
    )
> & { state_since_on: string; substantive_on: string; owner_name: string | null; themes: string[] } & {
  /** By the partner's short name. */
  alignments: BoardAlignment[]
}

const dayOf = (column: string) => sql<string>`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`

/** Per action its partners, as one JSON value each. */
const alignmentsOf = (eb: ExpressionBuilder<Database, never>, dossierId: string) =>
  eb
    .selectFrom('alignments as al')
    .innerJoin('organisations as o', 'o.id', 'al.organisation_id')
    .select(['al.action_id'])
    .select(
      sql<
        BoardAlignment[]
      >`json_agg(json_build_object('id', al.id, 'organisation_id', o.id, 'partner', o.short_name,
        'state', al.state, 'involvement', al.involvement, 'answer_by', al.answer_by,
        'answer_version', al.answer_version, 'overridden', al.overridden, 'since_on', ${dayOf('al.state_since')},
        'presented_on', ${dayOf('al.presented_at')}) order by lower(o.short_name))`.as('list'),
    )
    .where('al.dossier_id', '=', dossierId)
    .where('al.released', '=', false)
    .groupBy('al.action_id')
    .as('p')

/**
 * Promise: all actions of a dossier by number, with the name of the owner, the themes of the recommendation and the
 * partners. One
 * JSON value: on the embedded database that takes a third of the time that 200 rows of 24 columns take.
 */
export async function listBoardActions(db: Kysely<Database>, dossierId: string): Promise<BoardAction[]> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('actions')
        .innerJoin('recommendations', 'recommendations.id', 'actions.recommendation_id')
        .leftJoin('persons', 'persons.id', 'actions.owner_id')
        .leftJoin(alignmentsOf(eb, dossierId), 'p.action_id', 'actions.id')
        .select(['actions.id', 'actions.number', 'actions.title', 'actions.term', 'actions.weight'])
        .select(['actions.state', 'actions.return_state', 'actions.version', 'actions.owner_id'])
        .select(['actions.certainty', 'actions.target_on', 'actions.depends_on', 'actions.health'])
        .select(['actions.plan_version', 'actions.material_version', 'actions.milestone_count'])
        .select([
          'actions.open_milestones',
          'actions.evidence_count',
          'actions.evidence_number',
          'actions.open_alignments',
        ])
        .select(['actions.state_party', 'persons.name as owner_name', 'recommendations.themes'])
        .select(sql<BoardAlignment[]>`coalesce(p.list, '[]')`.as('alignments'))
        .select([dayOf('actions.state_since').as('state_since_on')])
        .select([dayOf('actions.substantive_at').as('substantive_on')])
        .where('actions.dossier_id', '=', dossierId)
        .as('a'),
    )
    .select(sql<BoardAction[]>`coalesce(json_agg(a order by a.number), '[]')`.as('actions'))
    .executeTakeFirstOrThrow()
  return row.actions
}

/** Promise: how many steps (changes of state) others took in the dossier after `since`. */
export async function countSteps(
  db: Kysely<Database>,
  { dossierId, besides, since }: { dossierId: string; besides: string; since: Date },
): Promise<number> {
  const { n } = await db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dossier_id', '=', dossierId)
    .where('at', '>', since)
    .where('actor_id', 'is distinct from', besides)
    .whereRef('state_before', 'is distinct from', 'state_after')
    .executeTakeFirstOrThrow()
  return n
}
