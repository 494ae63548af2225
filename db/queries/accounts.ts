import { type Kysely, sql, type Transaction } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Database } from '../database.ts'
import { invitedUntil } from './invited-until.ts'

export type NewPerson = { name: string; email: string; function_title: string | null; is_admin: boolean }

function accounts(db: Kysely<Database>) {
  return db
    .selectFrom('persons')
    .select(['persons.id', 'persons.name', 'persons.email', 'persons.function_title', 'persons.is_admin'])
    .select(['persons.is_demo', 'persons.created_at', 'persons.deactivated_at'])
    .select((eb) => [
      invitedUntil,
      eb
        .selectFrom('memberships')
        .whereRef('memberships.person_id', '=', 'persons.id')
        .select((memberships) => memberships.fn.countAll<number>().as('n'))
        .as('dossier_count'),
    ])
}

/** Promise: the accounts whose name or address holds `search`, by name. One query; no dossier's content. */
export function listAccounts(db: Kysely<Database>, search: string, limit: number) {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return accounts(db)
    .$if(search !== '', (q) =>
      q.where((eb) => eb.or([eb('persons.name', 'ilike', pattern), eb('persons.email', 'ilike', pattern)])),
    )
    .orderBy(sql`lower(persons.name)`)
    .orderBy('persons.email')
    .limit(limit)
    .execute()
}

/** Promise: one account as the list shows it. */
export function findAccount(db: Kysely<Database>, id: string) {
  return accounts(db).where('persons.id', '=', id).executeTakeFirst()
}

/** Promise: everyone who can sign in, by name, to choose somebody. */
export function listOpenAccounts(db: Kysely<Database>) {
  return db
    .selectFrom('persons')
    .select(['id', 'name', 'email'])
    .where('deactivated_at', 'is', null)
    .orderBy(sql`lower(name)`)
    .orderBy('email')
    .execute()
}

/** Promise: the account with this address, open or closed, whoever it is. Only for use cases. */
export function findPersonByEmail(db: Kysely<Database>, email: string) {
  return db
    .selectFrom('persons')
    .select(['id', 'name', 'email', 'deactivated_at'])
    .where('email', '=', email)
    .executeTakeFirst()
}

/** Promise: the new account, that nobody has signed in to yet; undefined when the address has one. */
export function insertPerson(trx: Transaction<Database>, person: NewPerson) {
  return trx
    .insertInto('persons')
    .values({ ...person, password_hash: null, deactivated_at: null })
    .onConflict((oc) => oc.column('email').doNothing())
    .returning(['id', 'name', 'email'])
    .executeTakeFirst()
}

/** Promise: the open accounts that manage the installation, locked: of two who close each other one remains. */
export function lockAdmins(trx: Transaction<Database>) {
  return trx
    .selectFrom('persons')
    .select('id')
    .where('is_admin', '=', true)
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Promise: the account is closed from `at`, or open (null); false when it was so already. */
export async function updateDeactivated(
  trx: Transaction<Database>,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const changed = await trx
    .updateTable('persons')
    .set({ deactivated_at: at })
    .where('id', '=', id)
    .where('deactivated_at', at ? 'is' : 'is not', null)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Promise: the dossiers by title, to choose one; nothing of what stands in them. */
export function listDossierTitles(db: Kysely<Database>) {
  return db.selectFrom('dossiers').select(['id', 'title', 'slug']).orderBy('title').execute()
}

/** Promise: the account is open and manages the installation. */
export async function updateAdmin(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable('persons')
    .set({ is_admin: true, deactivated_at: null })
    .where('id', '=', id)
    .execute()
}

/** Promise: what a dossier is called, and nothing of what stands in it. */
export function findDossierTitle(db: Kysely<Database>, id: string) {
  return db.selectFrom('dossiers').select(['id', 'title', 'slug']).where('id', '=', id).executeTakeFirst()
}

/** Promise: the dossiers by title, each with its coordinators by name, also those whose account is closed. One query. */
export function listDossierCoordinators(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers')
    .select(['dossiers.id', 'dossiers.title'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('memberships')
          .innerJoin('persons', 'persons.id', 'memberships.person_id')
          .select(['persons.name', sql<boolean>`persons.deactivated_at is not null`.as('closed')])
          .whereRef('memberships.dossier_id', '=', 'dossiers.id')
          .where('memberships.role', '=', 'coordinator')
          .orderBy('persons.name'),
      ).as('coordinators'),
    )
    .orderBy('dossiers.title')
    .execute()
}
