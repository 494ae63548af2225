import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

type Db = Kysely<Database>

export type ThreadFilter = {
  actionId: string
  /** Only the rooms that this partner reads: its own, and that of all partners. Never left out for a partner. */
  readableBy?: string | undefined
  /** Only one room. */
  place?: { room: string; organisationId: string | null } | undefined
}

/** List and count derive from this one query, so that they never drift apart. */
function thread(db: Db, { actionId, readableBy, place }: ThreadFilter) {
  return db
    .selectFrom('comments as c')
    .leftJoin('organisations as o', 'o.id', 'c.organisation_id')
    .where('c.action_id', '=', actionId)
    .$if(readableBy !== undefined, (q) =>
      q.where((eb) =>
        eb.or([
          eb('c.room', '=', 'partners'),
          eb.and([eb('c.room', '=', 'partner'), eb('c.organisation_id', '=', readableBy ?? '')]),
        ]),
      ),
    )
    .$if(place !== undefined, (q) =>
      q
        .where('c.room', '=', (place?.room ?? 'internal') as 'internal')
        .where('c.organisation_id', 'is not distinct from', place?.organisationId ?? null),
    )
}

export type Earlier = { number: number; body: string; written_at: string }

/** Promise: the newest comments of an action, the newest last, with their earlier words and who was called. One query. */
export async function listComments(
  db: Db,
  { limit, offset = 0, ...filter }: ThreadFilter & { limit: number; offset?: number },
) {
  const rows = await thread(db, filter)
    .leftJoin('persons as author', 'author.id', 'c.author_id')
    .leftJoin('organisations as author_o', 'author_o.id', 'c.author_organisation_id')
    .leftJoin('persons as resolver', 'resolver.id', 'c.resolved_by')
    .select(['c.id', 'c.body', 'c.created_at', 'c.room', 'c.organisation_id', 'c.version', 'c.edited_at'])
    .select(['c.author_id', 'c.author_organisation_id', 'c.resolved_at', 'o.short_name as room_name'])
    .select(['author.name as author_name', 'author_o.short_name as author_organisation'])
    .select('resolver.name as resolved_by_name')
    .select(
      sql<Earlier[]>`coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'body', v.body,
        'written_at', v.written_at) order by v.number desc)
        from comment_versions v where v.comment_id = c.id), '[]')`.as('earlier'),
    )
    .select(
      sql<string[]>`coalesce((select jsonb_agg(p.name order by p.name) from comment_mentions m
        join persons p on p.id = m.person_id where m.comment_id = c.id), '[]')`.as('mentioned'),
    )
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.reverse()
}

export type CommentRecord = Awaited<ReturnType<typeof listComments>>[number]

/** Promise: how many comments stand in each room that has any, by whose room it is. */
export function countComments(db: Db, filter: ThreadFilter) {
  return thread(db, filter)
    .select(['c.room', 'c.organisation_id', 'o.short_name as room_name'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['c.room', 'c.organisation_id', 'o.short_name'])
    .orderBy('o.short_name')
    .execute()
}
