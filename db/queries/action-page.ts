import { type Kysely, sql } from 'kysely'
import type { Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

/**
 * Promise: the action with this number, its owner's name, the recommendation that it comes from, and the event that
 * brought it into its state.
 */
export function findActionPage(db: Db, dossierId: string, number: number) {
  return db
    .selectFrom('actions')
    .innerJoin('recommendations as r', 'r.id', 'actions.recommendation_id')
    .leftJoin('persons as owner', 'owner.id', 'actions.owner_id')
    .selectAll('actions')
    .select(['owner.name as owner_name'])
    .select(['r.number as recommendation_number', 'r.body as recommendation_body', 'r.chapter'])
    .select(['r.addressees', 'r.themes'])
    .select(
      sql<string | null>`(select e.type from events e where e.action_id = actions.id and e.subject = 'action'
        and e.state_before is distinct from e.state_after order by e.seq desc limit 1)`.as('state_event'),
    )
    .where('actions.dossier_id', '=', dossierId)
    .where('actions.number', '=', number)
    .executeTakeFirst()
}

export type ActionPageRow = NonNullable<Awaited<ReturnType<typeof findActionPage>>>

/** Promise: the plan's versions without their texts, newest first. */
export function listPlanVersions(db: Db, actionId: string) {
  return db
    .selectFrom('plan_versions as p')
    .leftJoin('persons', 'persons.id', 'p.author_id')
    .select(['p.number', 'p.sha256', 'p.created_at', 'persons.name as author_name'])
    .select(['p.change', 'p.change_reason', 'p.contested_at'])
    .where('p.action_id', '=', actionId)
    .orderBy('p.number', 'desc')
    .execute()
}

/** Promise: the texts of these versions of the plan. */
export function listPlanTexts(db: Db, actionId: string, numbers: readonly number[]) {
  return db
    .selectFrom('plan_versions')
    .select(['number', 'body'])
    .where('action_id', '=', actionId)
    .where('number', 'in', [...numbers, 0])
    .execute()
}

export function listMilestones(db: Db, actionId: string) {
  return db
    .selectFrom('milestones')
    .select(['number', 'title', 'state', 'certainty', 'target_on', 'depends_on', 'closed_at'])
    .where('action_id', '=', actionId)
    .orderBy('number')
    .execute()
}

/** Promise: the evidence that still counts, with who added it and what kind of file it is. */
export function listEvidence(db: Db, actionId: string) {
  return db
    .selectFrom('evidence as e')
    .leftJoin('files', 'files.id', 'e.file_id')
    .leftJoin('persons', 'persons.id', 'e.created_by')
    .select(['e.number', 'e.kind', 'e.title', 'e.url', 'e.created_at', 'persons.name as author_name'])
    .select(['files.name as file_name', 'files.byte_size', 'files.media_type'])
    .where('e.action_id', '=', actionId)
    .where('e.removed_at', 'is', null)
    .orderBy('e.number')
    .execute()
}

export function listProgressUpdates(db: Db, actionId: string) {
  return db
    .selectFrom('progress_updates as u')
    .leftJoin('persons', 'persons.id', 'u.author_id')
    .select(['u.id', 'u.health', 'u.body', 'u.created_at', 'persons.name as author_name'])
    .where('u.action_id', '=', actionId)
    .orderBy('u.created_at', 'desc')
    .execute()
}

/** Promise: from which state to which the events of an action went, how many of each, in order of the last one. */
export function listMoves(db: Db, actionId: string) {
  return db
    .selectFrom('events')
    .select(['state_before', 'state_after'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('action_id', '=', actionId)
    .groupBy(['state_before', 'state_after'])
    .orderBy((eb) => eb.fn.max('seq'))
    .execute()
}

/** Promise: who can own an action of the dossier, by name. */
export function listOwnerCandidates(db: Db, dossierId: string, roles: readonly Role[]) {
  return db
    .selectFrom('memberships as m')
    .innerJoin('persons', 'persons.id', 'm.person_id')
    .select(['persons.id', 'persons.name', 'm.role'])
    .where('m.dossier_id', '=', dossierId)
    .where('m.role', 'in', roles)
    .where('persons.deactivated_at', 'is', null)
    .orderBy('persons.name')
    .execute()
}
