import { Choice } from './choice.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'
import type { Option } from './select-field.tsx'

interface RadioGroupProps extends FieldProps {
  options: readonly Option[]
  defaultValue?: string
}

export function RadioGroup({ options, defaultValue, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            id={`${field.id ?? field.name}-${option.value}`}
            name={field.name}
            checked={option.value === defaultValue}
            required={field.required}
            {...option}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
