import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * A server of PostgreSQL clears away old versions of rows by itself, and counts anew what its planner goes by; the
 * embedded database has nobody who does. Promise: done, for the tables of which so much changed that a server would,
 * or that were never counted; their names.
 */
export async function vacuumChanged(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select c.relnamespace::regnamespace::text as schema, c.relname as name
    from pg_class c join pg_stat_user_tables s on s.relid = c.oid
    where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'pgboss')
      and (c.reltuples < 0 and pg_relation_size(c.oid) > 0
        or s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, s.n_live_tup)
        or s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, s.n_live_tup))
    order by c.relname`.execute(db)
  for (const { schema, name } of rows) await sql`vacuum (analyze) ${sql.id(schema, name)}`.execute(db)
  return rows.map(({ name }) => name)
}
