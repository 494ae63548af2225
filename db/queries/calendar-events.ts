import { type Kysely, sql } from 'kysely'
import { CLOSED_STATES } from '#workflows/action-item/states.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/** Whose days; of `whole` dossiers everybody's, of `dossiers` only what this person owns. Both as they may read now. */
export type Reach = { personId: string; dossiers: readonly string[]; whole: readonly string[]; since: string }

/** No calendar grows without end. */
const MOST = 1_000
const WAITING = [
  'invited',
  'inConsultation',
  'reconfirm',
  'escalated',
] as const satisfies readonly AlignmentState[]
const noId = '00000000-0000-0000-0000-000000000000'

/** The actions that are not over, of which this person gets the days. */
function actionsOf(db: Db, { personId, dossiers, whole }: Reach) {
  return db
    .selectFrom('actions as a')
    .innerJoin('dossiers as d', 'd.id', 'a.dossier_id')
    .select(['a.number', 'a.title', 'd.slug', 'd.title as dossier_title'])
    .where('a.state', 'not in', CLOSED_STATES)
    .where((eb) =>
      eb.or([
        eb('a.dossier_id', 'in', [...whole, noId]),
        eb.and([eb('a.owner_id', '=', personId), eb('a.dossier_id', 'in', [...dossiers, noId])]),
      ]),
    )
    .limit(MOST)
}

/** Promise: the target dates of actions. */
export function listTargetDays(db: Db, reach: Reach) {
  return actionsOf(db, reach)
    .select(['a.id', 'a.certainty', 'a.version', 'a.updated_at'])
    .select(sql<string>`a.target_on`.as('on'))
    .where('a.target_on', '>=', reach.since)
    .orderBy('a.target_on')
    .orderBy('a.id')
    .execute()
}

/** Promise: the days of milestones that are still open; they change with their action. */
export function listMilestoneDays(db: Db, reach: Reach) {
  return actionsOf(db, reach)
    .innerJoin('milestones as m', 'm.action_id', 'a.id')
    .select(['m.id', 'm.title as milestone', 'm.certainty', 'a.version', 'a.updated_at'])
    .select(sql<string>`m.target_on`.as('on'))
    .where('m.target_on', '>=', reach.since)
    .where('m.state', '=', 'open')
    .orderBy('m.target_on')
    .orderBy('m.id')
    .execute()
}

/** Promise: the days on which partners must have answered who have not. */
export function listAnswerDays(db: Db, reach: Reach) {
  return actionsOf(db, reach)
    .innerJoin('alignments as al', 'al.action_id', 'a.id')
    .innerJoin('organisations as o', 'o.id', 'al.organisation_id')
    .select(['al.id', 'o.short_name as partner', 'al.version', 'al.updated_at'])
    .select(sql<string>`al.answer_by`.as('on'))
    .where('al.state', 'in', WAITING)
    .where('al.involvement', '!=', 'informed')
    .where('al.released', '=', false)
    .where('al.answer_by', '>=', reach.since)
    .orderBy('al.answer_by')
    .orderBy('al.id')
    .execute()
}

/** Promise: the days on which this person must have answered, for the organisations that they answer for now. */
export function listOwnAnswerDays(db: Db, personId: string, since: string) {
  return db
    .selectFrom('alignments as al')
    .innerJoin('contacts as c', 'c.organisation_id', 'al.organisation_id')
    .innerJoin('organisations as o', 'o.id', 'al.organisation_id')
    .innerJoin('actions as a', 'a.id', 'al.action_id')
    .innerJoin('dossiers as d', 'd.id', 'al.dossier_id')
    .select(['al.id', 'o.short_name as partner', 'al.version', 'al.updated_at'])
    .select(['a.number', 'a.title', 'd.title as dossier_title'])
    .select(sql<string>`al.answer_by`.as('on'))
    .where('c.person_id', '=', personId)
    .where('c.is_active', '=', true)
    .where('a.state', 'not in', CLOSED_STATES)
    .where('al.state', 'in', WAITING)
    .where('al.involvement', '!=', 'informed')
    .where('al.released', '=', false)
    .where('al.presented_version', '>', 0)
    .where('al.answer_by', '>=', since)
    .orderBy('al.answer_by')
    .orderBy('al.id')
    .limit(MOST)
    .execute()
}
