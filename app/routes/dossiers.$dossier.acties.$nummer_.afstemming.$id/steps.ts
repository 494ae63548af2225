import { toAlignmentItem } from '#app/services/alignments/facts.ts'
import { alignmentAnswers, alignmentPage, unmetAlignment } from '#app/text/alignment-page.ts'
import type { ActionRow } from '#db/queries/actions.ts'
import type { AlignmentRow } from '#db/queries/alignments.ts'
import { alignsIn } from '#workflows/alignment/action-state.ts'
import { type AlignmentEventType, isAnswerType } from '#workflows/alignment/events.ts'
import { type AlignmentStep, explainAlignment, explainAlignmentSteps } from '#workflows/alignment/explain.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'

type Seen = {
  alignment: AlignmentRow & { is_reachable: unknown }
  action: Pick<ActionRow, 'state'>
  role: Role
  isOwner: boolean
}

/** A step of the caller; with `why` when it cannot be taken now. */
export type AlignmentLine = { type: AlignmentEventType; why?: string }

const CONDITION_TYPES = ['meetCondition', 'reopenCondition', 'assignCondition'] as const
type ConditionType = (typeof CONDITION_TYPES)[number]
const isAboutCondition = (type: string) => CONDITION_TYPES.some((known) => known === type)

/** Promise: what the caller can do with the alignment: steering it, and recording an answer from elsewhere. */
export function linesFor(seen: Seen): { steer: AlignmentLine[]; record: AlignmentLine[] } {
  const { alignment, role, isOwner } = seen
  const lines = explainAlignmentSteps(toAlignmentItem(alignment))
    .filter(({ type }) => may(role, type, isOwner) && !isAboutCondition(type))
    .filter(({ type }) => (type === 'restore') === alignment.released)
    .map((step) => lineOf(step, seen))
  return {
    steer: lines.filter(({ type }) => !isAnswerType(type)),
    record: lines.filter(({ type }) => isAnswerType(type)),
  }
}

function lineOf({ type, possible, unmet }: AlignmentStep, { alignment, action }: Seen): AlignmentLine {
  if (!alignsIn(action.state, type)) return { type, why: alignmentPage.actionNotThere(action.state) }
  if (type === 'invite' && !alignment.is_reachable) return { type, why: alignmentAnswers.unreachable }
  return possible ? { type } : { type, why: unmetAlignment(unmet) }
}

/** Promise: what the caller can do with this condition now. */
export function conditionSteps(seen: Seen, condition: number): ConditionType[] {
  const item = toAlignmentItem(seen.alignment)
  return CONDITION_TYPES.filter(
    (type) =>
      may(seen.role, type, seen.isOwner) &&
      alignsIn(seen.action.state, type) &&
      explainAlignment(item, type, { type, condition } as { type: string }).possible,
  )
}
