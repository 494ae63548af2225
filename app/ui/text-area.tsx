import { controlProps, Field, type FieldProps } from './field.tsx'

interface TextAreaProps extends FieldProps {
  defaultValue?: string
  rows?: number
  maxLength?: number
  readOnly?: boolean
}

export function TextArea({ defaultValue, rows = 4, maxLength, readOnly, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        className="input"
        rows={rows}
        maxLength={maxLength}
        readOnly={readOnly}
        defaultValue={defaultValue}
      />
    </Field>
  )
}
