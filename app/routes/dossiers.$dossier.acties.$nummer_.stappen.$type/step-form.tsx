import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { stepPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { unmetSentence } from '#app/text/gates.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { CHOSEN, StepField } from './fields.tsx'
import type { StepData } from './step-data.server.ts'

interface StepFormProps {
  step: StepData & { back: string }
  refused?: RefusedForm
}

export function StepForm({ step, refused }: StepFormProps) {
  const { standing, type, subject, back } = step
  if (!refused && standing.can !== 'yes') {
    const why = standing.can === 'no' ? unmetSentence(standing.unmet) : actionAnswers.forbidden
    return (
      <Panel>
        <Notice kind="warn" title={standing.can === 'no' ? stepPage.notNow : stepPage.notYours}>
          <p>{why}</p>
        </Notice>
        <LinkButton href={back}>{stepPage.back}</LinkButton>
      </Panel>
    )
  }
  const values = refused?.values ?? step.current
  const errors = refused?.errors ?? {}
  return (
    <Panel>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) =>
          field === 'form' ? { message } : { field, message },
        )}
      />
      <Form
        intent={type}
        nonce={step.nonce}
        version={step.action.version}
        hidden={subject ? { [subject.field]: subject.number } : undefined}
        encType={type === 'addFile' ? 'multipart/form-data' : undefined}
      >
        {subject ? (
          <p>
            {stepPage[subject.field]} {subject.number}: <b>{subject.title}</b>
          </p>
        ) : null}
        {step.fields
          .filter((field) => !CHOSEN.includes(field))
          .map((field) => (
            <StepField key={field} {...{ type, field, values, errors }} owners={step.owners} />
          ))}
        <FormActions>
          <Button variant="primary">{eventLabels[type].button}</Button>
          <LinkButton variant="quiet" href={back}>
            {stepPage.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Panel>
  )
}
