import type { Insertable, Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { AlignmentLinksTable } from '../tables/alignments.ts'

export async function insertAlignmentLink(
  trx: Transaction<Database>,
  link: Pick<
    Insertable<AlignmentLinksTable>,
    'alignment_id' | 'person_id' | 'token_hash' | 'expires_at' | 'created_at'
  >,
): Promise<void> {
  await trx
    .insertInto('alignment_links')
    .values({ ...link, used_at: null, revoked_at: null })
    .execute()
}

/** Promise: the link with this digest, whatever became of it, and whose it is. */
export function findAlignmentLink(db: Kysely<Database>, tokenHash: string) {
  return db
    .selectFrom('alignment_links as l')
    .innerJoin('persons as p', 'p.id', 'l.person_id')
    .select(['l.alignment_id', 'l.person_id', 'l.expires_at', 'l.used_at', 'l.revoked_at'])
    .select(['p.name', 'p.email', 'p.is_demo'])
    .where('l.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** Promise: the links of this person to this alignment that still worked do no more: answered with, or void. */
export async function updateOpenLinks(
  trx: Transaction<Database>,
  { alignmentId, personId }: { alignmentId: string; personId: string },
  ended: { used_at: Date } | { revoked_at: Date },
): Promise<void> {
  await trx
    .updateTable('alignment_links')
    .set(ended)
    .where('alignment_id', '=', alignmentId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Promise: who answers for the organisation, by name, each with the newest personal link they got for this alignment. */
export function listContactLinks(
  db: Kysely<Database>,
  { id, organisationId }: { id: string; organisationId: string },
) {
  return db
    .selectFrom('contacts as c')
    .innerJoin('persons as p', 'p.id', 'c.person_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('alignment_links as l')
          .select(['l.created_at', 'l.expires_at', 'l.used_at', 'l.revoked_at'])
          .whereRef('l.person_id', '=', 'p.id')
          .where('l.alignment_id', '=', id)
          .orderBy('l.created_at', 'desc')
          .limit(1)
          .as('link'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.name', 'link.created_at', 'link.expires_at', 'link.used_at', 'link.revoked_at'])
    .where('c.organisation_id', '=', organisationId)
    .where('c.is_active', '=', true)
    .where('p.deactivated_at', 'is', null)
    .orderBy('p.name')
    .execute()
}
