import { findAccount, findDossierTitle } from '#db/queries/accounts.ts'
import { lockMembers, updateMembershipRole } from '#db/queries/members.ts'
import { insertMembership } from '#db/queries/memberships.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { queueMail } from '../mail/queue-mail.server.ts'
import { welcomeMail } from '../mail/welcome-mail.ts'
import { type Desk, logMember, type Manager } from './member-change.server.ts'

export type Appointed = { ok: true } | { ok: false; problem: 'dossier' | 'account' | 'hasCoordinator' }

const role = 'coordinator'

/**
 * Promise: the account coordinates a dossier that had nobody left who could, its log says who appointed whom, and the
 * person hears it. Refused while the dossier has a coordinator, who then decides who takes part. The caller has checked
 * that the actor manages this installation.
 */
export function appointCoordinator(
  { db, settings }: Desk,
  actor: Manager['actor'],
  { dossierId, personId }: { dossierId: string; personId: string },
): Promise<Appointed> {
  return allOrNothing<Appointed>(db, async (trx) => {
    const dossier = await findDossierTitle(trx, dossierId)
    if (!dossier) return { ok: false, problem: 'dossier' }
    const members = await lockMembers(trx, dossierId)
    const working = members.filter((member) => member.role === role && !member.deactivated_at)
    if (working.some(({ person_id }) => person_id === personId)) return { ok: true }
    if (working.length > 0) return { ok: false, problem: 'hasCoordinator' }
    const person = await findAccount(trx, personId)
    if (!person || person.deactivated_at) return { ok: false, problem: 'account' }
    const manager = { dossier, actor }
    const known = members.find(({ person_id }) => person_id === personId)
    const key = { dossier_id: dossierId, person_id: personId }
    if (known) {
      await updateMembershipRole(trx, key, role)
      await logMember(trx, manager, 'changeRole', { personId, role, from: known.role })
    } else {
      await insertMembership(trx, { ...key, role })
      await logMember(trx, manager, 'addMember', { personId, role })
    }
    const { origin } = settings
    if (personId !== actor.id)
      await queueMail(trx, origin, welcomeMail({ origin, dossier, by: actor.name, person, role }))
    return { ok: true }
  })
}
