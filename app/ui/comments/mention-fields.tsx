import { comments as words } from '#app/text/comments.ts'
import { CheckboxGroup } from '../checkbox-field.tsx'
import { VisuallyHidden } from '../visually-hidden.tsx'

interface MentionFieldsProps {
  name: string
  id?: string
  label: string
  people: readonly { id: string; name: string; short_name: string | null }[]
  /** The ids that were chosen, joined by a comma. */
  chosen?: string
  error?: string
}

/** Whom to call to a remark; folded, since most remarks call nobody. */
export function MentionFields({ name, id = name, label, people, chosen = '', error }: MentionFieldsProps) {
  if (people.length === 0 && !error) return null
  return (
    <details className="comment__disclosure mention" open={Boolean(error) || chosen !== ''}>
      <summary>{label}</summary>
      <CheckboxGroup
        {...{ name, id, error }}
        label={<VisuallyHidden>{label}</VisuallyHidden>}
        hint={words.mentionHint}
        markOptional={false}
        defaultValues={chosen.split(',')}
        options={people.map((person) => ({
          value: person.id,
          label: words.person(person.name, person.short_name),
        }))}
      />
    </details>
  )
}
