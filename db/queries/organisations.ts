import type { Insertable, Kysely, Transaction, Updateable } from 'kysely'
import type { Database } from '../database.ts'
import type { OrganisationsTable } from '../tables/organisations.ts'

/** Promise: the organisations of a dossier that have somebody who can be written to. */
export async function listReachable(db: Kysely<Database>, dossierId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('contacts')
    .innerJoin('persons', 'persons.id', 'contacts.person_id')
    .select('contacts.organisation_id')
    .distinct()
    .where('contacts.dossier_id', '=', dossierId)
    .where('contacts.is_active', '=', true)
    .where('persons.deactivated_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.organisation_id))
}

/** Promise: whether this person answers for this organisation now. */
export async function isContact(
  db: Kysely<Database>,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('contacts')
    .innerJoin('persons', 'persons.id', 'contacts.person_id')
    .select('contacts.id')
    .where('contacts.organisation_id', '=', organisationId)
    .where('contacts.person_id', '=', personId)
    .where('contacts.is_active', '=', true)
    .where('persons.deactivated_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: whether this person answers for any organisation now. */
export async function isContactAnywhere(db: Kysely<Database>, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contacts')
    .select('id')
    .where('person_id', '=', personId)
    .where('is_active', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: the partner organisations of a dossier by short name, each with how many contacts it has. */
export function listOrganisations(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('organisations')
    .leftJoin('contacts', (join) =>
      join.onRef('contacts.organisation_id', '=', 'organisations.id').on('contacts.is_active', '=', true),
    )
    .select(['organisations.id', 'organisations.name', 'organisations.short_name', 'organisations.kind'])
    .select(['organisations.tooi_uri', 'organisations.email_domain'])
    .select((eb) => eb.fn.count<number>('contacts.id').as('contact_count'))
    .where('organisations.dossier_id', '=', dossierId)
    .groupBy('organisations.id')
    .orderBy('organisations.short_name')
    .execute()
}

/** Promise: the organisation, when it belongs to this dossier. */
export function findOrganisation(db: Kysely<Database>, dossierId: string, id: string) {
  return db
    .selectFrom('organisations')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Promise: the organisation stands; undefined when its name or short name is taken in the dossier. */
export async function insertOrganisation(
  trx: Transaction<Database>,
  values: Insertable<OrganisationsTable>,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('organisations')
    .values(values)
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Promise: the organisation of this dossier, for this transaction alone until it ends. */
export function lockOrganisation(trx: Transaction<Database>, dossierId: string, id: string) {
  return trx
    .selectFrom('organisations')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Promise: the organisation is so; false, and unchanged, when another one of the dossier has its name or short name. */
export async function updateOrganisation(
  trx: Transaction<Database>,
  { id, dossier_id }: { id: string; dossier_id: string },
  values: Updateable<OrganisationsTable> & { name: string; short_name: string },
): Promise<boolean> {
  const updated = await trx
    .updateTable('organisations')
    .set(values)
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organisations as other')
            .select('other.id')
            .where('other.dossier_id', '=', dossier_id)
            .where('other.id', '!=', id)
            .where((eb) =>
              eb.or([eb('other.name', '=', values.name), eb('other.short_name', '=', values.short_name)]),
            ),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  return updated !== undefined
}

/** Promise: the person answers for the organisation (again); false when they did already. */
export async function insertContact(
  trx: Transaction<Database>,
  values: { dossier_id: string; organisation_id: string; person_id: string; function_title: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('contacts')
    .values(values)
    .onConflict((oc) =>
      oc
        .columns(['organisation_id', 'person_id'])
        .doUpdateSet({ is_active: true, function_title: values.function_title })
        .where('contacts.is_active', '=', false),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: the person no longer answers for the organisation; false when they did not. */
export async function updateContactEnded(
  trx: Transaction<Database>,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const row = await trx
    .updateTable('contacts')
    .set({ is_active: false })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('is_active', '=', true)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Promise: the active contacts of a dossier's organisations, by name. */
export function listContacts(db: Kysely<Database>, dossierId: string) {
  return db
    .selectFrom('contacts')
    .innerJoin('persons', 'persons.id', 'contacts.person_id')
    .select(['contacts.organisation_id', 'contacts.person_id', 'contacts.function_title'])
    .select(['persons.name', 'persons.email'])
    .where('contacts.dossier_id', '=', dossierId)
    .where('contacts.is_active', '=', true)
    .where('persons.deactivated_at', 'is', null)
    .orderBy('persons.name')
    .execute()
}
