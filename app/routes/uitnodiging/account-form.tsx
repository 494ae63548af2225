import type { FormErrors } from '#app/http/forms.ts'
import { invitation, personFields } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface AccountFormProps {
  email: string
  values: { name: string; functionTitle: string }
  errors: FormErrors
}

export function AccountForm({ email, values, errors }: AccountFormProps) {
  const words = personFields
  return (
    <Panel>
      <ErrorSummary errors={errorList(errors, words)} />
      <Form intent="accept">
        {/* For password managers: which account the password below belongs to. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="name"
          maxLength={120}
          defaultValue={values.name}
          error={errors.name}
          required
        />
        <TextField
          name="functionTitle"
          label={words.functionTitle}
          hint={words.functionHint}
          autoComplete="organization-title"
          maxLength={160}
          defaultValue={values.functionTitle}
          error={errors.functionTitle}
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          error={errors.password}
          required
        />
        <FormActions>
          <Button variant="primary">{invitation.button}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
