import type { Kysely, Transaction, Updateable } from 'kysely'
import type { Database } from '../database.ts'
import type { MailSettingsTable } from '../tables/mail-settings.ts'

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

/** Promise: what mail a person wants; undefined for who never chose. */
export function findMailSettings(db: Kysely<Database>, personId: string) {
  return db
    .selectFrom('mail_settings')
    .select(['digest', 'news'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Promise: whose settings this token opens; of somebody who has no account any more, nobody's. */
export function findMailSettingsByToken(db: Kysely<Database>, token: string) {
  return db
    .selectFrom('mail_settings as s')
    .innerJoin('persons as p', 'p.id', 's.person_id')
    .select(['s.person_id', 's.digest', 's.news', 'p.email', 'p.is_demo'])
    .where('s.token', '=', token)
    .where('p.deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Promise: the settings of a person, there from now on (with `token` when they were not), locked by the caller. */
export async function lockMailSettings(trx: Transaction<Database>, personId: string, token: string) {
  await trx
    .insertInto('mail_settings')
    .values({ person_id: personId, token, digested_until: null })
    .onConflict((oc) => oc.column('person_id').doNothing())
    .execute()
  return trx
    .selectFrom('mail_settings')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateMailSettings(
  trx: Transaction<Database>,
  personId: string,
  values: Pick<Updateable<MailSettingsTable>, 'digest' | 'news' | 'digested_until'>,
): Promise<void> {
  await trx.updateTable('mail_settings').set(values).where('person_id', '=', personId).execute()
}
