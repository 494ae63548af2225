import { findLastMemberChange, listOwnedActions, updateMembershipRole } from '#db/queries/members.ts'
import { CLOSED_STATES } from '#workflows/action-item/states.ts'
import { OWNER_ROLES, type Role } from '#workflows/roles.ts'
import {
  changeMembers,
  type Desk,
  logMember,
  type Manager,
  type Members,
  type Trx,
} from './member-change.server.ts'

export type OwnedAction = Awaited<ReturnType<typeof listOwnedActions>>[number]

export type MemberProblem =
  | { ok: false; problem: 'notFound' }
  | { ok: false; problem: 'lastCoordinator' }
  | { ok: false; problem: 'ownsActions'; actions: OwnedAction[] }

export type RoleChanged =
  | { ok: true }
  | MemberProblem
  /** Somebody gave another role after this person's page was opened. */
  | {
      ok: false
      problem: 'stale'
      role: Role
      by: { actor_id: string | null; actor_name: string | null }
      at: Date
    }

const canOwn = (role: Role) => OWNER_ROLES.some((owner) => owner === role)
const isClosed = ({ state }: OwnedAction) => CLOSED_STATES.some((closed) => closed === state)

/**
 * Promise: the member holds `role` instead of `from`, and the log says so. Refused while they would leave a dossier
 * without coordinator, or running actions without an owner who can move them.
 */
export function changeRole(
  desk: Desk,
  manager: Manager,
  { personId, from, role }: { personId: string; from: Role; role: Role },
) {
  const key = { dossier_id: manager.dossier.id, person_id: personId }
  return changeMembers<RoleChanged>(desk, manager, async (trx, members) => {
    const member = members.find(({ person_id }) => person_id === personId)
    if (!member) return { ok: false, problem: 'notFound' }
    if (member.role !== from) return stale(trx, key, member.role)
    if (role === from) return { ok: true }
    if (isLastCoordinator(members, personId)) return { ok: false, problem: 'lastCoordinator' }
    const running = canOwn(role)
      ? []
      : (await listOwnedActions(trx, key)).filter((action) => !isClosed(action))
    if (running.length > 0) return { ok: false, problem: 'ownsActions', actions: running }
    await updateMembershipRole(trx, key, role)
    await logMember(trx, manager, 'changeRole', { personId, role, from })
    return { ok: true }
  })
}

async function stale(
  trx: Trx,
  key: { dossier_id: string; person_id: string },
  role: Role,
): Promise<RoleChanged> {
  const last = await findLastMemberChange(trx, key)
  const by = { actor_id: last?.actor_id ?? null, actor_name: last?.actor_name ?? null }
  return { ok: false, problem: 'stale', role, by, at: last?.at ?? new Date() }
}

/** Whether nobody else coordinates: a closed account does not. */
export function isLastCoordinator(members: Members, personId: string): boolean {
  const active = members.filter(({ role, deactivated_at }) => role === 'coordinator' && !deactivated_at)
  return active.length === 1 && active[0]?.person_id === personId
}
