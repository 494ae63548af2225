import { signIn } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Refused } from './account-form.tsx'

const fieldId = 'link-email'

export function LinkForm({ refused }: { refused: Refused | undefined }) {
  const words = signIn.link
  const errors = refused?.errors ?? {}
  return (
    <Panel id="link" title={words.title}>
      <ErrorSummary errors={errorList(errors, { email: signIn.account.email }, { email: fieldId })} />
      <Form intent="link">
        <TextField
          id={fieldId}
          name="email"
          type="email"
          label={signIn.account.email}
          hint={words.why}
          autoComplete="email"
          defaultValue={refused?.email}
          error={errors.email}
          required
        />
        <FormActions>
          <Button>{words.button}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
