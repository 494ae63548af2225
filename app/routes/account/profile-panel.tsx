import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { account } from '#app/text/account.ts'
import { personFields } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface ProfilePanelProps {
  person: { name: string; functionTitle: string }
  refused: { errors: FormErrors; values: FormValues } | undefined
}

export function ProfilePanel({ person, refused }: ProfilePanelProps) {
  const errors = refused?.errors ?? {}
  return (
    <Panel id="gegevens" title={account.profile.title}>
      <ErrorSummary errors={errorList(errors, personFields)} />
      <Form intent="profile">
        <TextField
          name="name"
          label={personFields.name}
          hint={personFields.nameHint}
          autoComplete="name"
          maxLength={120}
          defaultValue={refused ? refused.values.name : person.name}
          error={errors.name}
          required
        />
        <TextField
          name="functionTitle"
          label={personFields.functionTitle}
          hint={personFields.functionHint}
          autoComplete="organization-title"
          maxLength={160}
          defaultValue={refused ? refused.values.functionTitle : person.functionTitle}
          error={errors.functionTitle}
        />
        <FormActions>
          <Button variant="primary">{account.profile.button}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
