import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Database } from '../database.ts'
import type { ActionsTable } from '../tables/actions.ts'
import type { RecommendationsTable } from '../tables/recommendations.ts'

type Trx = Transaction<Database>

/** Promise: the highest numbers in use in the dossier; nobody else gives numbers until the transaction ends. */
export async function lockNumbers(trx: Trx, dossierId: string) {
  await trx
    .selectFrom('dossier_heads')
    .select('seq')
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const highest = (table: 'recommendations' | 'actions') =>
    trx
      .selectFrom(table)
      .select((eb) => eb.fn.max<number | null>('number').as('n'))
      .where('dossier_id', '=', dossierId)
      .executeTakeFirstOrThrow()
  const { n: recommendation } = await highest('recommendations')
  const { n: action } = await highest('actions')
  return { recommendation: recommendation ?? 0, action: action ?? 0 }
}

export async function insertRecommendations(
  trx: Trx,
  rows: readonly Insertable<RecommendationsTable>[],
): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto('recommendations').values(some).execute()
}

export async function insertActions(trx: Trx, rows: readonly Insertable<ActionsTable>[]): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto('actions').values(some).execute()
}

/** Promise: what the report page marks in a report: each recommendation with its first action. */
export function listRecommendationsOf(db: Kysely<Database>, reportId: string) {
  return db
    .selectFrom('recommendations')
    .leftJoin('actions', (join) =>
      join.onRef('actions.recommendation_id', '=', 'recommendations.id').on((eb) =>
        eb(
          'actions.number',
          '=',
          eb
            .selectFrom('actions as a')
            .whereRef('a.recommendation_id', '=', 'recommendations.id')
            .select((min) => min.fn.min('a.number').as('first')),
        ),
      ),
    )
    .select(['recommendations.number', 'recommendations.body', 'recommendations.term'])
    .select(['recommendations.start_offset', 'recommendations.end_offset'])
    .select(['actions.number as action_number', 'actions.state as action_state'])
    .where('recommendations.report_id', '=', reportId)
    .orderBy('recommendations.number')
    .execute()
}

/** Promise: the report that holds the dossier's recommendation with this number. */
export async function findReportOfRecommendation(
  db: Kysely<Database>,
  dossierId: string,
  number: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('recommendations')
    .select('report_id')
    .where('dossier_id', '=', dossierId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.report_id
}

/** Promise: a page of the dossier's recommendations by number, each with the numbers of its actions. */
export function listRecommendations(
  db: Kysely<Database>,
  dossierId: string,
  page: { limit: number; offset: number },
) {
  return db
    .selectFrom('recommendations as r')
    .select(['r.id', 'r.number', 'r.body', 'r.term', 'r.chapter', 'r.start_offset', 'r.end_offset'])
    .select(['r.addressees', 'r.themes'])
    .select(
      sql<
        number[]
      >`array(select a.number from actions a where a.recommendation_id = r.id order by a.number)`.as(
        'actions',
      ),
    )
    .where('r.dossier_id', '=', dossierId)
    .orderBy('r.number')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** Promise: how many recommendations the dossier has. */
export async function countRecommendations(db: Kysely<Database>, dossierId: string): Promise<number> {
  const { n } = await db
    .selectFrom('recommendations')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return n
}
