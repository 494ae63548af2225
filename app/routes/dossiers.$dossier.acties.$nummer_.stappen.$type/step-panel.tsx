import type { FormErrors, FormValues } from '#app/http/forms.ts'
import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { fieldLabels, fieldWords } from '#app/text/action-fields.ts'
import { actionPage, stepPage } from '#app/text/action-page.ts'
import { stateLabels } from '#app/text/actions.ts'
import { fileAgain } from '#app/text/files.ts'
import { unmetSentence } from '#app/text/gates.ts'
import { ActionConflict } from '#app/ui/action-conflict.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { shown } from './shown.tsx'
import type { StepData } from './step-data.server.ts'
import { StepForm } from './step-form.tsx'

interface StepPanelProps {
  step: StepData & { back: string }
  refused?: RefusedForm
}

/** The form; above it what was wrong, or what others changed; instead of it why the step cannot be taken. */
export function StepPanel({ step, refused }: StepPanelProps) {
  if (step.standing.can !== 'yes' && !refused) return <NotNow step={step} />
  const values = refused?.values ?? step.current
  const errors = refused ? withFileAgain(step.fields, refused.errors) : {}
  const form = <StepForm step={step} values={values} errors={errors} />
  if (refused && refused.changes.length > 0) {
    return (
      <ActionConflict changes={refused.changes} readerId={step.viewerId} rows={rowsOf(step, values)}>
        {form}
      </ActionConflict>
    )
  }
  const list = errorList(errors, fieldLabels(step.type, step.fields))
  return (
    <>
      <ErrorSummary errors={list} title={errors.form ? actionPage.errors.title : undefined} />
      <Panel>{form}</Panel>
    </>
  )
}

/** No browser keeps a chosen file over a refusal. */
function withFileAgain(fields: StepData['fields'], errors: FormErrors): FormErrors {
  return fields.includes('fileId') && !errors.fileId ? { ...errors, fileId: fileAgain } : errors
}

/** Each field that stands somewhere already: what was typed beside what stands there now. */
function rowsOf({ type, current, owners }: StepData, values: FormValues) {
  return Object.entries(current).map(([name, value]) => {
    const field = name as keyof typeof current & Parameters<typeof fieldWords>[1]
    return {
      label: fieldWords(type, field).label,
      yours: shown(field, values[field] ?? '', owners),
      current: shown(field, value, owners),
    }
  })
}

function NotNow({ step: { action, standing, back } }: StepPanelProps) {
  const isForbidden = standing.can === 'forbidden'
  const missing =
    standing.can === 'no' && standing.unmet.length > 0 ? unmetSentence(standing.unmet) : undefined
  return (
    <Panel>
      <Notice kind="warn" title={isForbidden ? stepPage.notYours : stepPage.notNow}>
        <p>
          {isForbidden
            ? actionAnswers.forbidden
            : (missing ?? stepPage.notInState(stateLabels[action.state]))}
        </p>
      </Notice>
      <LinkButton href={back}>{stepPage.back}</LinkButton>
    </Panel>
  )
}
