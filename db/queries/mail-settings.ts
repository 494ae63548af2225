import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Promise: who of these persons wants no mail that asks nothing of them. */
export async function listWithoutNews(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('mail_settings')
    .select('person_id')
    .where('person_id', 'in', personIds)
    .where('news', '=', false)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
