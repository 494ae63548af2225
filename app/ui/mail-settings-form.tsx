import type { FormErrors } from '#app/http/forms.ts'
import { mailSettingsFields as labels, mailSettings as words } from '#app/text/mail-settings.ts'
import { Button } from './button.tsx'
import { CheckboxField } from './checkbox-field.tsx'
import { errorList } from './error-list.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Form, FormActions } from './form.tsx'
import { RadioGroup } from './radio-group.tsx'

interface MailSettingsFormProps {
  settings: { digest: string; news: boolean }
  errors: FormErrors
}

/** What mail somebody wants; on their account, and where the address in a digest leads. */
export function MailSettingsForm({ settings, errors }: MailSettingsFormProps) {
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Form intent="mailSettings">
        <RadioGroup
          name="digest"
          label={labels.digest}
          hint={words.digestHint}
          options={Object.entries(words.digests).map(([value, label]) => ({ value, label }))}
          defaultValue={settings.digest}
          error={errors.digest}
          required
        />
        <CheckboxField
          name="news"
          label={labels.news}
          hint={words.newsHint}
          defaultChecked={settings.news}
          error={errors.news}
        />
        <p className="muted">{words.always}</p>
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
