import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: the milestones of all actions of a dossier, per action in their order; `closed_on` is a day in Amsterdam. */
export function listDossierMilestones(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('milestones')
    .innerJoin('actions', 'actions.id', 'milestones.action_id')
    .select(['milestones.id', 'milestones.action_id', 'milestones.title', 'milestones.state'])
    .select(['milestones.certainty', 'milestones.target_on', 'milestones.depends_on'])
    .select(sql<string | null>`(milestones.closed_at at time zone 'Europe/Amsterdam')::date`.as('closed_on'))
    .where('actions.dossier_id', '=', dossierId)
    .orderBy('milestones.action_id')
    .orderBy('milestones.number')
    .execute()
}

/** Promise: the day in Amsterdam on which each action was first given an owner. */
export function listStarts(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('events')
    .select(['action_id', sql<string>`(min(at) at time zone 'Europe/Amsterdam')::date`.as('on')])
    .where('dossier_id', '=', dossierId)
    .where('type', '=', 'assign')
    .where('action_id', 'is not', null)
    .groupBy('action_id')
    .execute()
}
