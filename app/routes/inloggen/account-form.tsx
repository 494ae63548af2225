import type { FormErrors } from '#app/http/forms.ts'
import { signIn } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export interface Refused {
  email: string
  errors: FormErrors
}

export function AccountForm({ refused }: { refused: Refused | undefined }) {
  const words = signIn.account
  const errors = refused?.errors ?? {}
  return (
    <Panel id="account" title={words.title}>
      <ErrorSummary errors={errorList(errors, { email: words.email, password: words.password })} />
      <Form intent="password">
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          defaultValue={refused?.email}
          error={errors.email}
          required
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          error={errors.password}
          required
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
