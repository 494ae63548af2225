import { findPersonByEmail, insertPerson } from '#db/queries/accounts.ts'
import type { Role } from '#workflows/roles.ts'
import { placeMember } from '../members/add-member.server.ts'
import type { Desk, Manager } from '../members/member-change.server.ts'
import { sendInvitation } from '../sign-in/invitation.server.ts'

export type Invitee = { name: string; email: string; functionTitle?: string | undefined; isAdmin: boolean }
export type Place = { dossier: Manager['dossier']; role: Role }

/**
 * Promise: the account exists and its owner is invited by mail, into a dossier when one is given. False when the
 * address has an account already. The caller has checked that the actor manages the installation.
 */
export function inviteAccount(
  { db, settings }: Desk,
  actor: Manager['actor'],
  invitee: Invitee,
  place?: Place,
): Promise<boolean> {
  const { name, email, functionTitle, isAdmin } = invitee
  return db.transaction().execute(async (trx) => {
    if (await findPersonByEmail(trx, email)) return false
    if (place) {
      const manager = { dossier: place.dossier, actor }
      return (await placeMember(trx, { settings }, manager, { ...invitee, role: place.role })).ok
    }
    const values = { name, email, function_title: functionTitle || null, is_admin: isAdmin }
    const person = await insertPerson(trx, values)
    if (person) await sendInvitation(trx, settings.origin, { person, by: actor.name })
    return person !== undefined
  })
}
