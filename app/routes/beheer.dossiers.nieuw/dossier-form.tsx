import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { newDossierPage as words } from '#app/text/admin.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface DossierFormProps {
  accounts: readonly { id: string; name: string; email: string }[]
  errors: FormErrors
  values: FormValues
}

export function DossierForm({ accounts, errors, values }: DossierFormProps) {
  const given = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  const options = accounts.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))
  return (
    <>
      <ErrorSummary errors={errorList(errors, words.fields)} />
      <Form intent="createDossier">
        <TextField {...given('title')} label={words.fields.title} maxLength={160} required />
        <SelectField
          {...given('coordinator')}
          label={words.fields.coordinator}
          hint={words.hints.coordinator}
          options={options}
          required
        />
        <TextArea {...given('description')} label={words.fields.description} rows={2} />
        <TextArea
          {...given('committee')}
          label={words.fields.committee}
          hint={words.hints.committee}
          rows={3}
        />
        <TextField
          {...given('address')}
          label={words.fields.address}
          hint={words.hints.address}
          maxLength={60}
          size={40}
          autoComplete="off"
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
