import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { dossiersPage as words } from '#app/text/admin.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

interface AppointFormProps {
  /** Those that have no coordinator who can sign in. */
  dossiers: readonly { id: string; title: string }[]
  accounts: readonly { id: string; name: string; email: string }[]
  refused: { errors: FormErrors; values: FormValues } | undefined
}

export function AppointForm({ dossiers, accounts, refused }: AppointFormProps) {
  const given = (name: string, otherwise?: string) => ({
    name,
    defaultValue: refused?.values[name] ?? otherwise,
    error: refused?.errors[name],
  })
  return (
    <Stack>
      <ErrorSummary errors={errorList(refused?.errors ?? {}, words.fields)} />
      <p>{words.appointWhy}</p>
      <Form intent="appoint">
        <SelectField
          {...given('dossier', dossiers.length === 1 ? dossiers[0]?.id : undefined)}
          label={words.fields.dossier}
          options={dossiers.map(({ id, title }) => ({ value: id, label: title }))}
          required
        />
        <SelectField
          {...given('coordinator')}
          label={words.fields.coordinator}
          hint={words.hint}
          options={accounts.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
          required
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}
