import type { ReactNode } from 'react'
import type { ActionField } from '#app/text/action-fields.ts'
import { certaintyLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { Markdown } from '#app/ui/markdown.tsx'
import type { OwnerCandidate } from '#app/ui/step-field.tsx'
import type { Certainty } from '#workflows/action-item/states.ts'

/** What a field holds, as people read it. */
export function shown(field: ActionField, value: string, owners: readonly OwnerCandidate[]): ReactNode {
  if (field === 'ownerId') return owners.find(({ id }) => id === value)?.name ?? ''
  if (field === 'certainty') return certaintyLabels[value as Certainty] ?? ''
  if (field === 'targetOn' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))
    return formatDate(value)
  return field === 'plan' && value !== '' ? <Markdown source={value} /> : value
}
