import { recessText as words } from '#app/text/calendar.ts'
import { Button } from '../button.tsx'
import { DateField } from '../date-field.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Form, FormActions } from '../form.tsx'
import { TextField } from '../text-field.tsx'

type Words = Readonly<Record<string, string>>

export function RecessForm({ errors, values }: { errors: Words; values: Words }) {
  const field = (name: keyof typeof words.fields) => ({
    ...{ name, label: words.fields[name], defaultValue: values[name], error: errors[name] },
    required: true,
  })
  return (
    <>
      <ErrorSummary errors={errorList(errors, words.fields)} />
      <Form intent="addRecess">
        <p className="prose">{words.why}</p>
        <TextField {...field('name')} hint={words.nameHint} maxLength={80} autoComplete="off" />
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
