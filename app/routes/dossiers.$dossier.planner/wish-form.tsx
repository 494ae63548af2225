import { plannerText as words } from '#app/text/planner.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { PlannerPage } from './planner-page.server.ts'
import { ORDERS } from './wish.ts'

const labels = {
  vergadering: words.meeting,
  stukken: words.papers,
  termijn: words.term,
  volgorde: words.order,
  reces: words.recess,
}
const orders = ORDERS.map((value) => ({ value, label: words.orders[value] }))

/** What is asked stands in the address: it can be shared, and works without a script. */
export function WishForm({ values, errors, today }: PlannerPage) {
  const field = (name: keyof typeof labels) => ({
    ...{ name, label: labels[name], defaultValue: values[name], error: errors[name] },
    markOptional: false,
  })
  const number = { inputMode: 'numeric', size: 4, maxLength: 9 } as const
  return (
    <Panel>
      <ErrorSummary errors={errorList(errors, labels)} />
      <form method="get" noValidate className="form planner-form" aria-label={words.form}>
        <div className="planner-form__fields">
          <DateField {...field('vergadering')} min={today} required />
          <TextField {...field('stukken')} {...number} />
          <TextField {...field('termijn')} {...number} />
          <SelectField {...field('volgorde')} options={orders} placeholder={false} />
        </div>
        <div className="planner-form__foot">
          <Button variant="primary">{words.button}</Button>
          <CheckboxField
            name="reces"
            value="mee"
            label={words.recess}
            error={errors.reces}
            defaultChecked={values.reces === 'mee'}
          />
        </div>
      </form>
    </Panel>
  )
}
