import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { calendarText as words } from '#app/text/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export function HolidayForm({ errors, values }: { errors: FormErrors; values: FormValues }) {
  const field = (name: keyof typeof words.fields) => ({
    ...{ name, label: words.fields[name], defaultValue: values[name], error: errors[name] },
    required: true,
  })
  return (
    <>
      <ErrorSummary errors={errorList(errors, words.fields)} />
      <Form intent="addHoliday">
        <p className="prose">{words.addWhy}</p>
        <DateField {...field('day')} />
        <TextField {...field('holiday')} maxLength={80} autoComplete="off" />
        <FormActions>
          <Button>{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
