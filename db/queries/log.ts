import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { EventSubject } from '../tables/events.ts'

export type LogFilter = {
  dossierId: string
  /** Only what happened to this action. */
  actionId?: string | undefined
  /** Only what happened to one of these. */
  actionIds?: readonly string[] | undefined
  /** Only what happened to this alignment, member, … */
  subjectId?: string | undefined
  subjectIds?: readonly string[] | undefined
  actorId?: string | undefined
  /** Everybody's but this person's. */
  besides?: string | undefined
  /** Only these types of events. */
  types?: readonly string[] | undefined
  /** Not these types. */
  exceptTypes?: readonly string[] | undefined
  subjects?: readonly EventSubject[] | undefined
  /** Days in Amsterdam (`YYYY-MM-DD`), both included. */
  from?: string | undefined
  to?: string | undefined
  /** Only what happened after this moment. */
  since?: Date | undefined
  /** Only what happened until this moment. */
  until?: Date | undefined
  /** For the next page: only events before this one. */
  beforeSeq?: number | undefined
  limit: number
  offset?: number | undefined
}

export type LogRow = Awaited<ReturnType<typeof listLog>>[number]

/** The first moment of a day in Amsterdam, `days` later. */
const startOf = (day: string, days = 0) =>
  sql<Date>`((${day}::date + ${days}::integer)::timestamp at time zone 'Europe/Amsterdam')`

function logOf(db: Kysely<Database>, filter: LogFilter) {
  const { dossierId, actionId, subjectId, actorId, besides, types, exceptTypes, subjects } = filter
  const { actionIds, subjectIds, from, to, since, until, beforeSeq } = filter
  return db
    .selectFrom('events')
    .where('events.dossier_id', '=', dossierId)
    .$if(actionId !== undefined, (q) => q.where('events.action_id', '=', actionId ?? ''))
    .$if(subjectId !== undefined, (q) => q.where('events.subject_id', '=', subjectId ?? ''))
    .$if(actionIds !== undefined, (q) => q.where('events.action_id', 'in', actionIds ?? []))
    .$if(subjectIds !== undefined, (q) => q.where('events.subject_id', 'in', subjectIds ?? []))
    .$if(actorId !== undefined, (q) => q.where('events.actor_id', '=', actorId ?? ''))
    .$if(besides !== undefined, (q) => q.where('events.actor_id', 'is distinct from', besides ?? ''))
    .$if(types !== undefined, (q) => q.where('events.type', 'in', types?.length ? types : ['']))
    .$if(exceptTypes !== undefined, (q) => q.where('events.type', 'not in', exceptTypes ?? []))
    .$if(subjects !== undefined, (q) => q.where('events.subject', 'in', subjects ?? []))
    .$if(from !== undefined, (q) => q.where('events.at', '>=', startOf(from ?? '')))
    .$if(to !== undefined, (q) => q.where('events.at', '<', startOf(to ?? '', 1)))
    .$if(since !== undefined, (q) => q.where('events.at', '>', since ?? new Date(0)))
    .$if(until !== undefined, (q) => q.where('events.at', '<=', until ?? new Date(0)))
    .$if(beforeSeq !== undefined, (q) => q.where('events.seq', '<', beforeSeq ?? 0))
}

/**
 * Promise: what happened in a dossier, newest first, as the page and `historySentence` show it: who, on which action,
 * the texts by field (none when they were erased; a plan's text is left out: it stands with its version), the person
 * whom it is about (a new owner, a member), the titles of the milestone or evidence. One query.
 */
export function listLog(db: Kysely<Database>, filter: LogFilter) {
  return logOf(db, filter)
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .leftJoin('persons as actor', 'actor.id', 'events.actor_id')
    .leftJoin('persons as other', (join) =>
      join.on(
        sql<boolean>`other.id = case when events.subject = 'member' then events.subject_id
          when events.subject = 'organisation' then (events.payload ->> 'personId')::uuid
          else (events.payload ->> 'ownerId')::uuid end`,
      ),
    )
    .leftJoin('alignments', (join) =>
      join.onRef('alignments.id', '=', 'events.subject_id').on('events.subject', '=', 'alignment'),
    )
    .leftJoin('organisations', (join) =>
      join.on(
        sql<boolean>`organisations.id = case when events.subject = 'comment'
          then (events.payload ->> 'organisationId')::uuid else alignments.organisation_id end`,
      ),
    )
    .leftJoin('milestones', (join) =>
      join
        .onRef('milestones.action_id', '=', 'events.action_id')
        .on(sql<boolean>`milestones.number = (events.payload ->> 'milestone')::integer`),
    )
    .leftJoin('evidence', (join) =>
      join
        .onRef('evidence.action_id', '=', 'events.action_id')
        .on(sql<boolean>`evidence.number = (events.payload ->> 'evidence')::integer`),
    )
    .select(['events.id', 'events.seq', 'events.at', 'events.type', 'events.subject', 'events.subject_id'])
    .select(['events.state_before', 'events.state_after', 'events.version', 'events.payload', 'events.hash'])
    .select(['events.action_id', 'actions.number as action_number', 'actions.title as action_title'])
    .select(['actor.name as actor_name', 'other.name as other_name'])
    .select(['organisations.short_name as organisation_name'])
    .select(['milestones.title as milestone_title', 'evidence.title as evidence_title'])
    .select(
      sql<Record<string, string> | null>`(select jsonb_object_agg(t.field, t.body) from event_texts t
        where t.event_id = events.id and t.field <> 'plan')`.as('texts'),
    )
    .orderBy('events.seq', 'desc')
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute()
}

/** Promise: the people of a dossier by name, to choose whose part of the log to see. */
export function listLogPeople(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person_id')
    .select(['persons.id', 'persons.name'])
    .where('memberships.dossier_id', '=', dossierId)
    .orderBy('persons.name')
    .execute()
}
