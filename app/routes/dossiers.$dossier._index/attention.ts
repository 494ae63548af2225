import { daysStill, isLate, isStill, isStuck } from '#app/services/progress/attention.ts'
import { healthLabels, stateLabels } from '#app/text/actions.ts'
import { targetText } from '#app/text/board.ts'
import { formatAge } from '#app/text/dates.ts'
import { overviewText } from '#app/text/overview.ts'
import type { Look } from '#app/ui/tag.tsx'
import type { BoardAction } from '#db/queries/board.ts'

type Reason = Look & { text: string }
export type Attention = { action: BoardAction; reasons: Reason[] }

const words = overviewText.attention

/** Promise: each action that is late, stuck or still, once, with every reason; the most pressing first. */
export function attentionOf(actions: readonly BoardAction[], today: string): Attention[] {
  return actions
    .map((action) => ({ action, reasons: reasonsOf(action, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length || urgency(b.action) - urgency(a.action))
}

function reasonsOf(action: BoardAction, today: string): Reason[] {
  const reasons: Reason[] = []
  if (isStuck(action)) {
    const text = action.state === 'blocked' ? stateLabels.blocked : healthLabels.stuck
    reasons.push({ text, tone: 'bad', sign: 'cross' })
  }
  if (isLate(action, today))
    reasons.push({ text: words.lateTag(targetText(action, today)), tone: 'warn', sign: 'alert' })
  if (isStill(action, today)) reasons.push({ text: words.stillTag(formatAge(daysStill(action, today))) })
  return reasons
}

const urgency = (action: BoardAction) => (isStuck(action) ? 2 : 0) + action.weight / 100
