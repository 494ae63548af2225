import { isClosed, isLate } from '#app/services/progress/attention.ts'
import { noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { actionNumber, closedText, targetText } from '#app/text/board.ts'
import { formatDateShort } from '#app/text/dates.ts'
import { timelineText } from '#app/text/timeline.ts'
import { stateTones } from '#app/ui/state-looks.ts'
import type { TimelineAction, TimelineGroup, TimelineMilestone } from '#app/ui/timeline/timeline-data.ts'
import type { BoardAction } from '#db/queries/board.ts'
import type { listDossierMilestones, listStarts } from '#db/queries/timeline.ts'
import { TERMS } from '#workflows/action-item/states.ts'

type Milestone = Awaited<ReturnType<typeof listDossierMilestones>>[number]
type Start = Awaited<ReturnType<typeof listStarts>>[number]
type Rows = { actions: readonly BoardAction[]; milestones: readonly Milestone[]; starts: readonly Start[] }

/** Promise: the actions by term, and in a term by date; those without a date last, by number. */
export function timelineOf({ actions, milestones, starts }: Rows, today: string): TimelineGroup[] {
  const startOf = new Map(starts.map(({ action_id, on }) => [action_id, on]))
  const byAction = Map.groupBy(milestones, ({ action_id }) => action_id)
  const rows = actions.map((action) => ({
    term: action.term,
    row: toRow(action, startOf.get(action.id), byAction.get(action.id) ?? [], today),
  }))
  return [...TERMS, null]
    .map((term) => ({
      key: term ?? 'none',
      label: term ? termLabels[term] : noTerm,
      actions: rows
        .filter((item) => item.term === term)
        .map(({ row }) => row)
        .sort(byDate),
    }))
    .filter((group) => group.actions.length > 0)
}

const LAST = '9999'
const byDate = (a: TimelineAction, b: TimelineAction) =>
  (a.targetOn ?? LAST) < (b.targetOn ?? LAST) ? -1 : (a.targetOn ?? LAST) > (b.targetOn ?? LAST) ? 1 : 0

function toRow(
  action: BoardAction,
  startOn: string | undefined,
  milestones: readonly Milestone[],
  today: string,
): TimelineAction {
  const { id, number, title, state, certainty } = action
  const closed = isClosed(action)
  const late = isLate(action, today)
  return {
    id,
    number: actionNumber(number),
    title,
    href: `acties/${number}`,
    state: { label: stateLabels[state], tone: stateTones[state] },
    startOn,
    targetOn: closed ? action.state_since_on : action.target_on,
    certainty: closed ? 'fixed' : certainty,
    dateText: closed ? closedText(state, action.state_since_on, today) : dated(action, late, today),
    late,
    ended: closed ? (state === 'completed' ? 'done' : 'left') : undefined,
    milestones: milestones.map((milestone) => toMilestone(milestone, closed, today)),
  }
}

function toMilestone(milestone: Milestone, closed: boolean, today: string): TimelineMilestone {
  const { id, title, state, target_on, closed_on } = milestone
  const on = closed_on ?? target_on
  const late = state === 'open' && !closed && target_on !== null && target_on < today
  return {
    id,
    title,
    on,
    dateText: milestoneText(milestone, late, today),
    done: state !== 'open',
    late,
  }
}

/** A date that passed says so in words. */
function dated(target: Parameters<typeof targetText>[0], late: boolean, today: string): string {
  const text = targetText(target, today)
  return late ? timelineText.late(text) : text
}

function milestoneText(milestone: Milestone, late: boolean, today: string): string {
  const { state, closed_on } = milestone
  if (state === 'open' || !closed_on) return dated(milestone, late, today)
  const date = formatDateShort(closed_on, today)
  return state === 'done' ? timelineText.done(date) : timelineText.waived(date)
}
