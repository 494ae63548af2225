import { controlProps, Field, type FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | 'number'
  defaultValue?: string | number
  autoComplete?: string
  maxLength?: number
  min?: number
  max?: number
  /** As wide as this many letters: the width says how much is expected. */
  size?: number
  inputMode?: 'text' | 'numeric' | 'email' | 'url'
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', defaultValue, autoComplete, maxLength, min, max, size, inputMode, ...field } = props
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        {...{ type, defaultValue, autoComplete, maxLength, min, max, size, inputMode }}
        className={size ? 'input input--short' : 'input'}
      />
    </Field>
  )
}
