import { capacityLabels } from '#app/text/alignments.ts'
import { partnerPage } from '#app/text/partner.ts'
import { CAPACITIES } from '#workflows/alignment/states.ts'
import { RadioGroup } from '../radio-group.tsx'
import { TextField } from '../text-field.tsx'

const words = partnerPage.answer

interface WhoFieldsProps {
  /** Before each id, where one page has these fields twice. */
  prefix?: string
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** Who answers, and in what capacity. */
export function WhoFields({ prefix = '', values, errors }: WhoFieldsProps) {
  const field = (name: string) => ({ name, id: `${prefix}${name}`, error: errors[name], required: true })
  return (
    <>
      <TextField
        {...field('respondentName')}
        label={words.name}
        autoComplete="name"
        defaultValue={values.respondentName}
      />
      <TextField
        {...field('respondentFunction')}
        label={words.function}
        autoComplete="organization-title"
        defaultValue={values.respondentFunction}
      />
      <RadioGroup
        {...field('capacity')}
        label={words.capacity}
        options={CAPACITIES.map((value) => ({ value, label: capacityLabels[value] }))}
        defaultValue={values.capacity}
      />
    </>
  )
}

export const whoLabels = {
  respondentName: words.name,
  respondentFunction: words.function,
  capacity: words.capacity,
}
