import { stateLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { reportText as words } from '#app/text/report.ts'
import { stateTones } from '#app/ui/state-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { Recommendation } from './recommendation.ts'

/** `Actie A5 · Concept`: where a marked passage leads. */
export function ActionReference({ base, recommendation }: { base: string; recommendation: Recommendation }) {
  const { action_number, action_state } = recommendation
  if (action_number === null || action_state === null) return null
  return (
    <span className="report__reference">
      <a href={`${base}/acties/${action_number}`}>{words.toAction(actionNumber(action_number))}</a>{' '}
      <Tag tone={stateTones[action_state]}>{stateLabels[action_state]}</Tag>
    </span>
  )
}
