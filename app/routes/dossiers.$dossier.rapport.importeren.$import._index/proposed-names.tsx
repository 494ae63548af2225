import { reviewText as words } from '#app/text/import.ts'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import type { Refused, ReviewItem } from './review-page.ts'

interface ProposedNamesProps {
  item: ReviewItem
  /** What was ticked in a form that was refused. */
  typed: Refused['typed'][string] | undefined
}

/** Who it addresses and what it touches, as the text seems to say: right until it is unticked. */
export function ProposedNames({ item, typed }: ProposedNamesProps) {
  const fields = (['addressees', 'themes'] as const).filter((name) => item[name].length > 0)
  if (fields.length === 0) return null
  return (
    <div className="proposal__names">
      <input type="hidden" name={`proposals.${item.id}`} value="1" />
      {fields.map((name) => (
        <CheckboxGroup
          key={name}
          name={`${name}.${item.id}`}
          id={`${name}-${item.position}`}
          label={words[name]}
          hint={words.proposedFromText}
          markOptional={false}
          options={item[name].map((value) => ({ value, label: value }))}
          defaultValues={typed?.[name] ?? item[name]}
        />
      ))}
    </div>
  )
}
