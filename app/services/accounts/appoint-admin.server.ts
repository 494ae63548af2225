import { adminCommand } from '#app/text/admin.ts'
import { findAccount, findPersonByEmail, insertPerson, updateAdmin } from '#db/queries/accounts.ts'
import type { Desk } from '../members/member-change.server.ts'
import { sendInvitation } from '../sign-in/invitation.server.ts'

/**
 * Promise: the account with this address manages the installation; it is made when it is not there. Answers with the
 * address of an invitation for who cannot sign in yet. For whoever has the server itself, who needs no permission.
 */
export function appointAdmin(
  { db, settings }: Desk,
  { email, name }: { email: string; name: string },
): Promise<{ invitation: string | undefined }> {
  return db.transaction().execute(async (trx) => {
    const known = await findPersonByEmail(trx, email)
    const values = { name, email, function_title: null, is_admin: true }
    const person = known ?? (await insertPerson(trx, values))
    if (!person) throw new Error('an account neither is there nor can be made')
    await updateAdmin(trx, person.id)
    const account = await findAccount(trx, person.id)
    if (known && !account?.invited_until) return { invitation: undefined }
    return { invitation: await sendInvitation(trx, settings.origin, { person, by: adminCommand.by }) }
  })
}
