import { deleteMembership, listOwnedActions } from '#db/queries/members.ts'
import { isLastCoordinator, type MemberProblem } from './change-role.server.ts'
import { changeMembers, type Desk, logMember, type Manager } from './member-change.server.ts'

/**
 * Promise: the person has no place in the dossier any more, and the log says so; what they did stays. Refused while
 * they own actions, also closed ones: an action keeps its owner.
 */
export function removeMember(desk: Desk, manager: Manager, personId: string) {
  const key = { dossier_id: manager.dossier.id, person_id: personId }
  return changeMembers<{ ok: true } | MemberProblem>(desk, manager, async (trx, members) => {
    const member = members.find(({ person_id }) => person_id === personId)
    if (!member) return { ok: false, problem: 'notFound' }
    if (isLastCoordinator(members, personId)) return { ok: false, problem: 'lastCoordinator' }
    const actions = await listOwnedActions(trx, key)
    if (actions.length > 0) return { ok: false, problem: 'ownsActions', actions }
    await deleteMembership(trx, key)
    await logMember(trx, manager, 'removeMember', { personId, role: member.role })
    return { ok: true }
  })
}
