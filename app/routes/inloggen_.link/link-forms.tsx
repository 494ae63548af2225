import type { FormErrors } from '#app/http/forms.ts'
import { personFields, signInLink } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** Just sign in, or choose a password as well: the way back for who forgot theirs. */
export function LinkForms({ errors }: { errors: FormErrors }) {
  return (
    <>
      <Panel>
        <Form intent="signIn">
          <FormActions>
            <Button variant="primary">{signInLink.button}</Button>
          </FormActions>
        </Form>
      </Panel>
      <Panel id="wachtwoord" title={signInLink.orPassword}>
        <ErrorSummary errors={errorList(errors, { password: personFields.newPassword })} />
        <Form intent="newPassword">
          <TextField
            name="password"
            type="password"
            label={personFields.newPassword}
            hint={`${personFields.passwordHint} ${signInLink.orPasswordWhy}`}
            autoComplete="new-password"
            error={errors.password}
            required
          />
          <FormActions>
            <Button>{signInLink.passwordButton}</Button>
          </FormActions>
        </Form>
      </Panel>
    </>
  )
}
