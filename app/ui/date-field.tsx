import { controlProps, Field, type FieldProps } from './field.tsx'

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or what was typed, when that was refused. */
  defaultValue?: string
  min?: string
  max?: string
}

export function DateField({ defaultValue, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        type="date"
        className="input input--short"
        defaultValue={defaultValue}
        min={min}
        max={max}
      />
    </Field>
  )
}
