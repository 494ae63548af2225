import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { type ActionField, certaintyChoices, fieldWords, planChangeChoices } from '#app/text/action-fields.ts'
import { stepPage } from '#app/text/action-page.ts'
import { healthLabels, roleLabels } from '#app/text/actions.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { CERTAINTIES, HEALTHS, PLAN_CHANGES } from '#workflows/action-item/states.ts'
import type { Role } from '#workflows/roles.ts'
import { DateField } from './date-field.tsx'
import { FileField } from './file-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

export type OwnerCandidate = { id: string; name: string; role: Role }

export interface StepFieldProps {
  type: ActionEventType
  field: ActionField
  values: FormValues
  errors: FormErrors
  owners: readonly OwnerCandidate[]
  /** Which files may be chosen. */
  accept?: string
}

/** Asked only in some cases; which, the server says. */
const OPTIONAL: readonly ActionField[] = ['targetOn', 'dependsOn', 'changeReason']
/** Chosen on the page before; goes along unseen. */
export const CHOSEN: readonly ActionField[] = ['milestone', 'evidence']

/** One field of an event, as its schema names it. */
export function StepField({ type, field, values, errors, owners, accept }: StepFieldProps) {
  const common = {
    name: field,
    ...fieldWords(type, field),
    error: errors[field],
    required: !OPTIONAL.includes(field),
    markOptional: false,
    defaultValue: values[field],
  }
  switch (field) {
    case 'ownerId': {
      const options = owners.map(({ id, name, role }) => ({
        value: id,
        label: stepPage.owner(name, roleLabels[role].toLowerCase()),
      }))
      return <SelectField {...common} options={options} />
    }
    case 'certainty':
      return (
        <RadioGroup
          {...common}
          options={CERTAINTIES.map((value) => ({ value, ...certaintyChoices[value] }))}
        />
      )
    case 'change':
      return (
        <RadioGroup
          {...common}
          options={PLAN_CHANGES.map((value) => ({ value, ...planChangeChoices[value] }))}
        />
      )
    case 'health':
      return (
        <RadioGroup {...common} options={HEALTHS.map((value) => ({ value, label: healthLabels[value] }))} />
      )
    case 'targetOn':
      return <DateField {...common} />
    case 'weight':
      return <TextField {...common} type="number" min={1} max={10} size={3} inputMode="numeric" />
    case 'url':
      return <TextField {...common} type="url" inputMode="url" autoComplete="off" />
    case 'title':
    case 'dependsOn':
    case 'unblocker':
    case 'party':
      return <TextField {...common} autoComplete="off" />
    case 'fileId':
      return <FileField {...common} accept={accept} maxMegabytes={20} />
    case 'plan':
      return <TextArea {...common} rows={18} />
    case 'milestone':
    case 'evidence':
      return null
    default:
      return <TextArea {...common} rows={4} />
  }
}
