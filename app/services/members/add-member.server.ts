import { roleLabels } from '#app/text/actions.ts'
import { findPersonByEmail, insertPerson } from '#db/queries/accounts.ts'
import { insertMembership } from '#db/queries/memberships.ts'
import type { Role } from '#workflows/roles.ts'
import { queueMail } from '../mail/queue-mail.server.ts'
import { welcomeMail } from '../mail/welcome-mail.ts'
import { sendInvitation } from '../sign-in/invitation.server.ts'
import { changeMembers, type Desk, logMember, type Manager, type Trx } from './member-change.server.ts'

export type Newcomer = {
  email: string
  role: Role
  /** Only used for somebody without an account, and then needed. */
  name?: string | undefined
  functionTitle?: string | undefined
  /** Whether a new account manages the installation too; only an admin gives that away. */
  isAdmin?: boolean
}

export type Added =
  | { ok: true; personId: string; name: string; invited: boolean }
  | { ok: false; problem: 'nameNeeded' | 'accountClosed' | 'alreadyMember' }

/**
 * Promise: the person holds the role, the log says so, and they hear it by mail: an invitation for who has no account
 * yet. Or nothing changed, and the answer says why.
 */
export function addMember(desk: Desk, manager: Manager, newcomer: Newcomer) {
  return changeMembers<Added>(desk, manager, (trx) => placeMember(trx, desk, manager, newcomer))
}

/** The same for a caller that has checked who may do this, inside its own transaction. */
export async function placeMember(
  trx: Trx,
  { settings }: Pick<Desk, 'settings'>,
  manager: Manager,
  { email, role, name, functionTitle, isAdmin = false }: Newcomer,
): Promise<Added> {
  const { dossier, actor } = manager
  const known = await findPersonByEmail(trx, email)
  if (known?.deactivated_at) return { ok: false, problem: 'accountClosed' }
  if (!known && !name) return { ok: false, problem: 'nameNeeded' }
  const values = { name: name ?? '', email, function_title: functionTitle || null, is_admin: isAdmin }
  const created = known ? undefined : await insertPerson(trx, values)
  // Somebody else made the account at this very moment: then it is known.
  const person = known ?? created ?? (await findPersonByEmail(trx, email))
  if (!person) throw new Error('an account neither is there nor can be made')
  const membership = { dossier_id: dossier.id, person_id: person.id, role }
  if (!(await insertMembership(trx, membership))) return { ok: false, problem: 'alreadyMember' }
  await logMember(trx, manager, 'addMember', { personId: person.id, role })
  const roleName = roleLabels[role].toLowerCase()
  if (created)
    await sendInvitation(trx, settings.origin, {
      person: created,
      by: actor.name,
      dossier: { title: dossier.title, role: roleName },
    })
  else if (person.id !== actor.id)
    await queueMail(
      trx,
      settings.origin,
      welcomeMail({ origin: settings.origin, dossier, by: actor.name, person, role }),
    )
  return { ok: true, personId: person.id, name: person.name, invited: created !== undefined }
}
