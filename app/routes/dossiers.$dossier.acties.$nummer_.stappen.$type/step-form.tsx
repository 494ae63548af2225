import { ACCEPT } from '#app/services/files/allowed-types.ts'
import { stepPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { CHOSEN, StepField, type StepFieldProps } from '#app/ui/step-field.tsx'
import type { StepData } from './step-data.server.ts'

export type StepFormProps = Pick<StepFieldProps, 'values' | 'errors'> & {
  step: StepData & { back: string }
}

/** The form of one event: exactly the fields that its schema names. */
export function StepForm({ step, values, errors }: StepFormProps) {
  const { type, subject, back, fields, owners, nonce, action } = step
  return (
    <Form
      intent={type}
      nonce={nonce}
      version={action.version}
      hidden={subject ? { [subject.field]: subject.number } : undefined}
      encType={fields.includes('fileId') ? 'multipart/form-data' : undefined}
    >
      {subject ? (
        <p>
          {stepPage[subject.field]} {subject.number}: <b>{subject.title}</b>
        </p>
      ) : null}
      {fields
        .filter((field) => !CHOSEN.includes(field))
        .map((field) => (
          <StepField key={field} {...{ type, field, values, errors, owners }} accept={ACCEPT} />
        ))}
      <FormActions>
        <Button variant="primary">{eventLabels[type].button}</Button>
        <LinkButton variant="quiet" href={back}>
          {stepPage.cancel}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
