import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'
import { Choice } from './choice.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'
import type { Option } from './select-field.tsx'

interface CheckboxFieldProps {
  name: string
  label: ReactNode
  id?: string
  value?: string
  hint?: ReactNode
  error?: string
  defaultChecked?: boolean
}

/** One yes-or-no. */
export function CheckboxField({
  name,
  id = name,
  label,
  value = 'on',
  hint,
  error,
  ...rest
}: CheckboxFieldProps) {
  const errorId = error ? `${id}-fout` : undefined
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      {error ? (
        <p className="field__error" id={errorId}>
          <span className="visually-hidden">{ui.errorPrefix} </span>
          {error}
        </p>
      ) : null}
      <Choice
        type="checkbox"
        {...{ id, name, value, label, hint }}
        checked={rest.defaultChecked}
        describedBy={errorId}
        invalid={Boolean(error)}
      />
    </div>
  )
}

interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[]
  defaultValues?: readonly string[]
}

/** Any number out of several. */
export function CheckboxGroup({ options, defaultValues = [], ...field }: CheckboxGroupProps) {
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={`${field.id ?? field.name}-${option.value}`}
            name={field.name}
            checked={defaultValues.includes(option.value)}
            {...option}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
