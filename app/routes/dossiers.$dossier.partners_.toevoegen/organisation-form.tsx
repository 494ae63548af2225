import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { organisationKindLabels } from '#app/text/alignments.ts'
import { addPartnerPage as words } from '#app/text/partners.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'

const kinds = Object.entries(organisationKindLabels).map(([value, label]) => ({ value, label }))
const labels = {
  name: words.name,
  shortName: words.shortName,
  kind: words.kind,
  tooiUri: words.tooiUri,
  emailDomain: words.emailDomain,
}

export function OrganisationForm({ errors, values }: { errors: FormErrors; values: FormValues }) {
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    defaultValue: values[name],
    error: errors[name],
  })
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Form intent="addOrganisation">
        <TextField {...field('name')} maxLength={160} autoComplete="off" required />
        <TextField
          {...field('shortName')}
          hint={words.shortNameHint}
          maxLength={40}
          autoComplete="off"
          required
        />
        <SelectField {...field('kind')} options={kinds} required />
        <TextField {...field('tooiUri')} hint={words.tooiHint} maxLength={200} autoComplete="off" />
        <TextField
          {...field('emailDomain')}
          hint={words.emailDomainHint}
          maxLength={100}
          autoComplete="off"
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
