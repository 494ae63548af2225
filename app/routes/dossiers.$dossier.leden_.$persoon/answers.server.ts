import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { notFound } from '#app/auth/access.server.ts'
import { parseForm } from '#app/http/forms.ts'
import { changeRole, type MemberProblem } from '#app/services/members/change-role.server.ts'
import type { Desk, Manager } from '#app/services/members/member-change.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { roleLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { changedBy } from '#app/text/history.ts'
import { memberPage as words } from '#app/text/members.ts'
import { ROLES, type Role } from '#workflows/roles.ts'

type Posted = { desk: Desk; manager: Manager; member: { id: string; name: string }; form: FormData }
type Problem = MemberProblem | { ok: false; problem: 'forbidden' }

/** What the page shows of a change that was refused; `stale` puts the two roles side by side. */
type Refusal = {
  intent: 'changeRole' | 'removeMember'
  message?: string
  role?: Role
  stale?: { role: Role; who: string; when: string }
}
const refuse = (refusal: Refusal, status: 400 | 409 = 409) => data(refusal, { status })

const done = ({ manager }: Posted, what: string) =>
  redirect(`/dossiers/${manager.dossier.slug}/leden?klaar=${what}`, { status: 303 })

const roleForm = z.object({ role: z.enum(ROLES, 'required'), from: z.enum(ROLES) })

/** Promise: the role is changed, or the page says why not: who was quicker, or what must happen first. */
export async function answerRole(posted: Posted) {
  const { desk, manager, member, form } = posted
  const parsed = parseForm(roleForm, form)
  if (!parsed.ok) return refuse({ intent: 'changeRole', message: parsed.errors.role }, 400)
  const { role, from } = parsed.value
  const answer = await changeRole(desk, manager, { personId: member.id, from, role })
  if (answer.ok) return done(posted, 'gewijzigd')
  if (answer.problem === 'stale') {
    const who = changedBy(answer.by, manager.actor.id)
    const stale = { role: answer.role, who, when: formatDateTime(answer.at) }
    return refuse({ intent: 'changeRole', role, stale })
  }
  const sentence = (numbers: string[]) =>
    words.problems.roleNeedsReassign(member.name, roleLabels[role].toLowerCase(), numbers)
  return refuse({ intent: 'changeRole', role, message: messageOf(answer, member.name, sentence) })
}

/** Promise: the member is gone from the dossier, or the page says what must happen first. */
export async function answerRemove(posted: Posted) {
  const { desk, manager, member } = posted
  const answer = await removeMember(desk, manager, member.id)
  if (answer.ok) {
    // Who removed themselves can't see the list any more.
    return member.id === manager.actor.id
      ? redirect('/dossiers', { status: 303 })
      : done(posted, 'verwijderd')
  }
  const sentence = (numbers: string[]) => words.problems.removeNeedsReassign(member.name, numbers)
  return refuse({ intent: 'removeMember', message: messageOf(answer, member.name, sentence) })
}

function messageOf(answer: Problem, name: string, ownsActions: (numbers: string[]) => string): string {
  if (answer.problem === 'ownsActions')
    return ownsActions(answer.actions.map(({ number }) => actionNumber(number)))
  if (answer.problem === 'lastCoordinator') return words.problems.lastCoordinator(name)
  throw notFound()
}
