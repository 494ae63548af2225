import type { ReactNode } from 'react'

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  value: string
  label: ReactNode
  hint?: ReactNode
  checked?: boolean
  disabled?: boolean
  required?: boolean
  describedBy?: string
  invalid?: boolean
}

/** One radio button or checkbox with its words. */
export function Choice({ type, id, name, value, label, hint, checked, ...rest }: ChoiceProps) {
  const hintId = hint ? `${id}-uitleg` : undefined
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        disabled={rest.disabled}
        required={rest.required}
        aria-invalid={rest.invalid || undefined}
        aria-describedby={[rest.describedBy, hintId].filter(Boolean).join(' ') || undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="choice__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
