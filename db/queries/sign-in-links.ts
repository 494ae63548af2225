import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { SignInLinksTable } from '../tables/sign-in-links.ts'

export type LinkPurpose = SignInLinksTable['purpose']
type LinkKey = { token_hash: string; purpose: LinkPurpose }

export async function insertSignInLink(
  trx: Transaction<Database>,
  link: LinkKey & { person_id: string; expires_at: Date },
): Promise<void> {
  await trx
    .insertInto('sign_in_links')
    .values({ ...link, used_at: null })
    .execute()
}

/** Promise: whose link it is, while it can be used: not used, not expired, the account open. Changes nothing. */
export function findSignInLink(db: Kysely<Database>, { token_hash, purpose }: LinkKey, now: Date) {
  return db
    .selectFrom('sign_in_links')
    .innerJoin('persons', 'persons.id', 'sign_in_links.person_id')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.function_title'])
    .where('token_hash', '=', token_hash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Promise: the person, for the one caller who uses the link; undefined for every later one, also at the same moment. */
export async function updateSignInLinkUsed(
  trx: Transaction<Database>,
  { token_hash, purpose }: LinkKey,
  now: Date,
): Promise<{ id: string; email: string } | undefined> {
  const used = await trx
    .updateTable('sign_in_links')
    .from('persons')
    .set({ used_at: now })
    .whereRef('persons.id', '=', 'sign_in_links.person_id')
    .where('token_hash', '=', token_hash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('persons.deactivated_at', 'is', null)
    .returning(['persons.id', 'persons.email'])
    .executeTakeFirst()
  return used
}

/** Promise: no open link of this person works any more; of one purpose, or of all. */
export async function deleteOpenLinks(
  trx: Transaction<Database>,
  personId: string,
  purpose?: LinkPurpose,
): Promise<void> {
  await trx
    .deleteFrom('sign_in_links')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .$if(purpose !== undefined, (q) => q.where('purpose', '=', purpose ?? 'signIn'))
    .execute()
}
