import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { organisationKindLabels } from '#app/text/alignments.ts'
import { addPartnerPage as words } from '#app/text/partners.ts'
import { Button } from './button.tsx'
import { errorList } from './error-list.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Form, FormActions } from './form.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

const kinds = Object.entries(organisationKindLabels).map(([value, label]) => ({ value, label }))
export const organisationLabels = {
  name: words.name,
  shortName: words.shortName,
  kind: words.kind,
  tooiUri: words.tooiUri,
  emailDomain: words.emailDomain,
}

interface OrganisationFormProps {
  intent: 'addOrganisation' | 'changeOrganisation'
  errors: FormErrors
  values: FormValues
  /** What the organisation was called when this form was shown; a later one is answered with what changed. */
  seen?: string
  button: string
}

/** What an organisation is called, and what kind it is. */
export function OrganisationForm({ intent, errors, values, seen, button }: OrganisationFormProps) {
  const field = (name: keyof typeof organisationLabels) => ({
    name,
    label: organisationLabels[name],
    defaultValue: values[name],
    error: errors[name],
  })
  return (
    <>
      <ErrorSummary errors={errorList(errors, organisationLabels)} />
      <Form intent={intent} hidden={seen ? { seen } : undefined}>
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
          <Button variant="primary">{button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
