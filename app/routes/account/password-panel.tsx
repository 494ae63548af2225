import type { FormErrors } from '#app/http/forms.ts'
import { account } from '#app/text/account.ts'
import { personFields } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface PasswordPanelProps {
  person: { email: string; hasPassword: boolean; isDemo: boolean }
  errors: FormErrors
}

export function PasswordPanel({ person, errors }: PasswordPanelProps) {
  const words = account.password
  return (
    <Panel id="wachtwoord" title={words.title}>
      {person.isDemo ? <p>{account.demo}</p> : <PasswordForm person={person} errors={errors} />}
    </Panel>
  )
}

function PasswordForm({ person, errors }: PasswordPanelProps) {
  const words = account.password
  const labels = { current: words.current, password: personFields.newPassword }
  return (
    <Stack>
      <ErrorSummary errors={errorList(errors, labels)} />
      {person.hasPassword ? null : <p>{words.none}</p>}
      <Form intent="password">
        <input type="hidden" name="username" autoComplete="username" value={person.email} />
        {person.hasPassword ? (
          <TextField
            name="current"
            type="password"
            label={words.current}
            hint={words.forgot}
            autoComplete="current-password"
            error={errors.current}
            required
          />
        ) : null}
        <TextField
          name="password"
          type="password"
          label={personFields.newPassword}
          hint={`${personFields.passwordHint} ${words.elsewhere}`}
          autoComplete="new-password"
          error={errors.password}
          required
        />
        <FormActions>
          <Button>{person.hasPassword ? words.change : words.set}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}
