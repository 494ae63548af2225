import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { roleLabels } from '#app/text/actions.ts'
import { invitePage as words } from '#app/text/admin.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ROLES } from '#workflows/roles.ts'

const roles = ROLES.map((role) => ({ value: role, label: roleLabels[role] }))
const labels = {
  name: words.name,
  email: words.email,
  functionTitle: words.functionTitle,
  dossier: words.dossier,
  role: words.role,
}

interface InviteFormProps {
  dossiers: readonly { id: string; title: string }[]
  errors: FormErrors
  values: FormValues
}

export function InviteForm({ dossiers, errors, values }: InviteFormProps) {
  const given = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Form intent="invite">
        <TextField {...given('name')} label={words.name} autoComplete="off" maxLength={120} required />
        <TextField {...given('email')} type="email" label={words.email} autoComplete="off" required />
        <TextField
          {...given('functionTitle')}
          label={words.functionTitle}
          autoComplete="off"
          maxLength={160}
        />
        <SelectField
          {...given('dossier')}
          label={words.dossier}
          hint={words.dossierHint}
          placeholder={words.noDossier}
          options={dossiers.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <SelectField {...given('role')} label={words.role} placeholder={words.noRole} options={roles} />
        <CheckboxField
          name="isAdmin"
          label={words.isAdmin}
          hint={words.isAdminHint}
          defaultChecked={values.isAdmin === 'on'}
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
