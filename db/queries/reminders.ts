import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

/** Working days before the day to answer by on which the reminder goes. */
const AHEAD = 3

/**
 * Promise: whom to remind on `today`: those whose day comes within three working days and who were not reminded of it
 * yet, nor asked only the day before; and those with whom it lies a level higher when their day went past (the silence
 * procedure tells the others). Once each: a changed term, or a new text, counts anew.
 */
export function listToRemind(db: Kysely<Database>, today: string) {
  return db
    .selectFrom('alignments as a')
    .innerJoin('actions', 'actions.id', 'a.action_id')
    .select(['a.id', 'a.version'])
    .where('a.state', 'in', ['invited', 'inConsultation', 'reconfirm', 'escalated'])
    .where('a.involvement', '<>', 'informed')
    .where('a.released', '=', false)
    .where('a.overridden', '=', false)
    .where('actions.state', 'in', ['aligning', 'ready', 'inProgress', 'blocked', 'awaitingDecision'])
    .where((eb) =>
      eb.or([
        eb.and([
          eb('a.answer_by', '>=', today),
          eb('a.reminded_at', 'is', null),
          sql<boolean>`(a.presented_at at time zone 'Europe/Amsterdam')::date < ${today}::date - 1`,
          sql<boolean>`(select count(*) from generate_series(${today}::date + 1, a.answer_by, '1 day') as day
            where extract(isodow from day) < 6
              and not exists (select from holidays h where h.day_on = day::date and h.counts)) <= ${AHEAD}`,
        ]),
        eb.and([
          eb('a.state', '=', 'escalated'),
          eb('a.answer_by', '<', today),
          sql<boolean>`(a.reminded_at is null
            or (a.reminded_at at time zone 'Europe/Amsterdam')::date <= a.answer_by)`,
        ]),
      ]),
    )
    .orderBy('a.answer_by')
    .orderBy('a.id')
    .execute()
}
