import { certaintyLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { Certainty } from '#workflows/action-item/states.ts'

interface TargetProps {
  certainty: Certainty
  target_on: string | null
  depends_on: string | null
}

/** A date and how firm it is; never a date without its certainty. */
export function Target({ certainty, target_on, depends_on }: TargetProps) {
  const label = certaintyLabels[certainty]
  return (
    <>
      {target_on ? `${formatDate(target_on)} ` : null}
      <Tag>{certainty === 'dependent' && depends_on ? `${label} ${depends_on}` : label}</Tag>
    </>
  )
}
