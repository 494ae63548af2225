import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { partnersPanel as words } from '#app/text/action-alignments.ts'
import { involvementLabels, involvementMeanings } from '#app/text/alignments.ts'
import { toDay } from '#app/text/dates.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { INVOLVEMENTS } from '#workflows/alignment/states.ts'
import type { ActionPageData } from './page-data.server.ts'

const involvements = INVOLVEMENTS.map((value) => ({
  value,
  label: involvementLabels[value],
  hint: involvementMeanings[value],
}))

/** Puts an organisation of this dossier on the action. */
export function AddPartnerForm({ page, refused }: { page: ActionPageData; refused?: RefusedForm }) {
  const { base, nonce, candidates, now } = page
  const { errors = {}, values = {} } = refused ?? {}
  return (
    <Form intent="addPartner" nonce={`${nonce}-partner`} action={base}>
      <SelectField
        name="organisationId"
        label={words.organisation}
        options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={values.organisationId}
        error={errors.organisationId}
        required
      />
      <RadioGroup
        name="involvement"
        label={words.involvement}
        options={involvements}
        defaultValue={values.involvement}
        error={errors.involvement}
        required
      />
      <DateField
        name="answerBy"
        label={words.answerBy}
        hint={words.answerByHint}
        min={toDay(now)}
        defaultValue={values.answerBy}
        error={errors.answerBy}
        markOptional={false}
      />
      <FormActions>
        <Button>{words.add}</Button>
      </FormActions>
    </Form>
  )
}
