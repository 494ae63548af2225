import type { Kysely, Selectable, Transaction, Updateable } from 'kysely'
import type { Database } from '../database.ts'
import type { ActionsTable } from '../tables/actions.ts'

export type ActionRow = Selectable<ActionsTable>

/** Promise: the action's row, locked until the transaction ends. */
export function lockAction(trx: Transaction<Database>, id: string): Promise<ActionRow | undefined> {
  return trx.selectFrom('actions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Promise: the action with this number in the dossier. */
export function findAction(
  db: Kysely<Database>,
  dossierId: string,
  number: number,
): Promise<ActionRow | undefined> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('number', '=', number)
    .executeTakeFirst()
}

export async function updateAction(
  trx: Transaction<Database>,
  id: string,
  values: Updateable<ActionsTable>,
): Promise<void> {
  await trx.updateTable('actions').set(values).where('id', '=', id).execute()
}

/** Promise: what happened to an action after the version that somebody saw, oldest first, with names and texts. */
export function listChangesSince(db: Kysely<Database>, actionId: string, version: number) {
  return db
    .selectFrom('events')
    .leftJoin('persons', 'persons.id', 'events.actor_id')
    .select(['events.id', 'events.type', 'events.state_before', 'events.state_after'])
    .select(['events.version', 'events.at', 'events.actor_id', 'persons.name as actor_name'])
    .where('events.action_id', '=', actionId)
    .where('events.version', '>', version)
    .orderBy('events.seq')
    .execute()
}
