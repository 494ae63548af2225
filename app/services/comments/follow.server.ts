import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { listOwnPeople } from '#db/queries/comment-mail.ts'
import { findFollowing, insertFollowers, saveFollowing } from '#db/queries/followers.ts'
import type { Role } from '#workflows/roles.ts'
import { isPartner } from '#workflows/rooms.ts'
import type { Speaker } from './speaker.server.ts'

/**
 * Promise: who speaks and who is called follow the action from now on, unless they once stopped. Followers are the
 * dossier's own people: a partner hears of what concerns it by its own mails.
 */
export async function followBy(
  trx: Transaction<Database>,
  { personId, voice, action }: Speaker,
  mentioned: readonly string[],
  at: Date,
): Promise<void> {
  const own = (await listOwnPeople(trx, action.dossier_id, mentioned)).map(({ id }) => id)
  await insertFollowers(trx, action.id, isPartner(voice) ? own : [personId, ...own], at)
}

type Watcher = { personId: string; role: Role; action: { id: string; owner_id: string | null } }

/** Promise: whether somebody follows the action: by what they said themselves, else by being its owner or coordinator. */
export async function isFollowing(
  db: Kysely<Database>,
  { personId, role, action }: Watcher,
): Promise<boolean> {
  const said = await findFollowing(db, action.id, personId)
  return said ?? (role === 'coordinator' || action.owner_id === personId)
}

/** Promise: they follow the action, or no longer, until they say otherwise. */
export function follow(
  db: Kysely<Database>,
  following: { actionId: string; personId: string; isFollowing: boolean },
): Promise<void> {
  return saveFollowing(db, following, new Date())
}
