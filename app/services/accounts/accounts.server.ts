import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findAccount, lockAdmins, updateDeactivated } from '#db/queries/accounts.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { deleteOpenLinks } from '#db/queries/sign-in-links.ts'
import type { Desk, Manager } from '../members/member-change.server.ts'
import { sendInvitation } from '../sign-in/invitation.server.ts'

export type AccountChange = 'done' | 'notFound' | 'lastAdmin' | 'alreadyActive'

/**
 * Promise: nobody signs in to the account any more, and who was signed in is so no longer; API keys and links do not
 * work either. What the person did stays. The last one who manages the installation is kept. The callers of this file
 * have checked that the actor manages the installation.
 */
export function deactivateAccount(db: Kysely<Database>, id: string): Promise<AccountChange> {
  return db.transaction().execute(async (trx) => {
    const admins = await lockAdmins(trx)
    if (admins.length === 1 && admins[0]?.id === id) return 'lastAdmin'
    if (!(await updateDeactivated(trx, id, new Date())))
      return (await findAccount(trx, id)) ? 'done' : 'notFound'
    await deleteSessionsOf(trx, id)
    await deleteOpenLinks(trx, id)
    return 'done'
  })
}

/** Promise: the account works again; its owner signs in anew. */
export function reactivateAccount(db: Kysely<Database>, id: string): Promise<AccountChange> {
  return db.transaction().execute(async (trx) => {
    if (!(await findAccount(trx, id))) return 'notFound'
    await updateDeactivated(trx, id, null)
    return 'done'
  })
}

/** Promise: a new invitation is on its way to who did not accept one yet; the earlier one works no longer. */
export function resendInvitation(
  { db, settings }: Desk,
  actor: Manager['actor'],
  id: string,
): Promise<AccountChange> {
  return db.transaction().execute(async (trx) => {
    const account = await findAccount(trx, id)
    if (!account || account.deactivated_at) return 'notFound'
    if (!account.invited_until) return 'alreadyActive'
    await sendInvitation(trx, settings.origin, { person: account, by: actor.name })
    return 'done'
  })
}
