import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { stepPage } from '#app/text/action-page.ts'
import { roleLabels } from '#app/text/actions.ts'
import { type AlignmentField, alignmentFieldWords } from '#app/text/alignment-fields.ts'
import {
  capacityLabels,
  channelLabels,
  involvementLabels,
  involvementMeanings,
} from '#app/text/alignments.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { OwnerCandidate } from '#app/ui/step-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { CAPACITIES, INVOLVEMENTS, RECORDED_CHANNELS } from '#workflows/alignment/states.ts'

interface AlignmentFormFieldProps {
  type: AlignmentEventType
  field: AlignmentField
  values: FormValues
  errors: FormErrors
  owners: readonly OwnerCandidate[]
}

/** One field of an event of an alignment, as its schema names it. */
export function AlignmentFormField({ type, field, values, errors, owners }: AlignmentFormFieldProps) {
  const isOptional = field === 'remark' || (field === 'answerBy' && type === 'setInvolvement')
  const common = {
    name: field,
    ...alignmentFieldWords(type, field),
    error: errors[field],
    required: !isOptional,
    defaultValue: values[field],
  }
  switch (field) {
    case 'respondentName':
    case 'respondentFunction':
    case 'party':
      return <TextField {...common} autoComplete="off" />
    case 'capacity':
      return (
        <RadioGroup
          {...common}
          options={CAPACITIES.map((value) => ({ value, label: capacityLabels[value] }))}
        />
      )
    case 'channel':
      return (
        <RadioGroup
          {...common}
          options={RECORDED_CHANNELS.map((value) => ({ value, label: capitalised(channelLabels[value]) }))}
        />
      )
    case 'involvement': {
      const options = INVOLVEMENTS.map((value) => ({
        ...{ value, label: involvementLabels[value], hint: involvementMeanings[value] },
      }))
      return <RadioGroup {...common} options={options} />
    }
    case 'answerBy':
      return <DateField {...common} />
    case 'ownerId': {
      const options = owners.map(({ id, name, role }) => ({
        ...{ value: id, label: stepPage.owner(name, roleLabels[role].toLowerCase()) },
      }))
      return <SelectField {...common} options={options} />
    }
    case 'replaces':
      return (
        <CheckboxField
          {...alignmentFieldWords(type, field)}
          name={field}
          error={errors[field]}
          defaultChecked={values[field] === 'on'}
        />
      )
    default:
      return <TextArea {...common} rows={field === 'conditions' ? 5 : 4} />
  }
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
