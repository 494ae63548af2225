import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { DossiersTable } from '../tables/dossiers.ts'

/**
 * How many actions a dossier has. Actions are numbered without gaps and never deleted, so the highest number says it:
 * one index entry on every page, instead of a walk over 20,000.
 */
const actionCount = sql<number>`coalesce(
  (select max(actions.number) from actions where actions.dossier_id = dossiers.id), 0)`.as('action_count')

/**
 * Promise: the dossier with this address and the role of the person in it; undefined when they have none. `hash` and
 * `names` together change whenever something in the dossier does: its log, or what its people are called.
 */
export function findDossierFor(db: Kysely<Database>, slug: string, personId: string) {
  return db
    .selectFrom('dossiers')
    .innerJoin('memberships', 'memberships.dossier_id', 'dossiers.id')
    .innerJoin('dossier_heads', 'dossier_heads.dossier_id', 'dossiers.id')
    .select(['dossiers.id', 'dossiers.slug', 'dossiers.title', 'dossiers.description', 'dossiers.committee'])
    .select(['dossiers.is_fictitious', 'dossiers.created_at', 'memberships.role', 'memberships.visited_at'])
    .select(['memberships.previous_visit_at', 'dossier_heads.seq', 'dossier_heads.hash'])
    .select((eb) => [
      actionCount,
      eb
        .selectFrom('memberships as member')
        .innerJoin('persons', 'persons.id', 'member.person_id')
        .whereRef('member.dossier_id', '=', 'dossiers.id')
        .select(sql<string>`md5(string_agg(persons.name, ',' order by persons.id))`.as('names'))
        .$asScalar()
        .$notNull()
        .as('names'),
    ])
    .where('dossiers.slug', '=', slug)
    .where('memberships.person_id', '=', personId)
    .executeTakeFirst()
}

/** Promise: the dossiers of a person, by title, with their role and the number of actions. */
export function listDossiersFor(db: Kysely<Database>, personId: string) {
  return db
    .selectFrom('dossiers')
    .innerJoin('memberships', 'memberships.dossier_id', 'dossiers.id')
    .select([
      'dossiers.id',
      'dossiers.slug',
      'dossiers.title',
      'dossiers.description',
      'dossiers.is_fictitious',
    ])
    .select('memberships.role')
    .select(actionCount)
    .where('memberships.person_id', '=', personId)
    .orderBy('dossiers.is_fictitious')
    .orderBy('dossiers.title')
    .execute()
}

/** Promise: the new dossier with the head of its empty log; undefined when its address is taken. */
export async function insertDossier(
  trx: Transaction<Database>,
  values: Insertable<DossiersTable>,
): Promise<{ id: string; slug: string } | undefined> {
  const dossier = await trx
    .insertInto('dossiers')
    .values(values)
    .onConflict((oc) => oc.column('slug').doNothing())
    .returning(['id', 'slug'])
    .executeTakeFirst()
  if (dossier) await trx.insertInto('dossier_heads').values({ dossier_id: dossier.id }).execute()
  return dossier
}

/** Promise: the id of the dossier with this address, whoever asks. Only for use cases; pages use findDossierFor. */
export async function findDossierId(db: Kysely<Database>, slug: string): Promise<string | undefined> {
  const dossier = await db.selectFrom('dossiers').select('id').where('slug', '=', slug).executeTakeFirst()
  return dossier?.id
}
