import { ui } from '#app/text/ui.ts'
import { controlProps, Field, type FieldProps } from './field.tsx'

export interface Option {
  value: string
  label: string
  hint?: string
  disabled?: boolean
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[]
  defaultValue?: string
  /** The words of the empty choice; `false` leaves it out. */
  placeholder?: string | false
}

export function SelectField({ options, defaultValue = '', placeholder, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <select {...controlProps(field)} className="input input--short" defaultValue={defaultValue}>
        {placeholder === false ? null : <option value="">{placeholder ?? ui.choose}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
