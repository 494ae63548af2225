import { noTerm, termLabels } from '#app/text/actions.ts'
import { TERMS } from '#workflows/action-item/states.ts'
import { SelectField } from './select-field.tsx'

interface TermFieldProps {
  label: string
  id?: string
  /** When one form holds several. */
  name?: string
  defaultValue?: string
  error?: string
}

/** A form cannot send `null`; this word says that there is no term. */
const none = 'none'

const options = [
  ...TERMS.map((term) => ({ value: term, label: termLabels[term] })),
  { value: none, label: noTerm },
]

/** The term of a recommendation, or none. */
export function TermField({ name = 'term', defaultValue = none, ...field }: TermFieldProps) {
  return <SelectField {...field} {...{ name, options, defaultValue }} placeholder={false} required />
}
