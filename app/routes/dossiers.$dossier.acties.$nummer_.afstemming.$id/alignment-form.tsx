import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { alignmentFieldsOf } from '#app/services/alignments/alignment-fields.ts'
import { stepButton, alignmentPage as words } from '#app/text/alignment-page.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { type AlignmentEventType, isAnswerType } from '#workflows/alignment/events.ts'
import { AlignmentFormField } from './alignment-form-field.tsx'
import type { AlignmentPageData } from './page-data.server.ts'

interface AlignmentFormProps {
  page: AlignmentPageData
  type: AlignmentEventType
  condition: string
  values: FormValues
  errors: FormErrors
}

/** The form of one event: exactly the fields that its schema names. */
export function AlignmentForm({ page, type, condition, values, errors }: AlignmentFormProps) {
  const { base, nonce, alignment, plan, owners, conditions, answersCurrent } = page
  const isPinned = isAnswerType(type)
  const about = conditions.find(({ number }) => String(number) === condition)
  const fields = alignmentFieldsOf(type).filter(
    (field) => field !== 'replaces' || (answersCurrent && type !== 'confirm'),
  )
  return (
    <Form
      intent={type}
      nonce={nonce}
      version={alignment.version}
      hidden={{ ...(isPinned || type === 'invite' ? plan : {}), ...(condition ? { condition } : {}) }}
    >
      {about ? (
        <p>
          {words.condition(about.number)}: <b>{about.body}</b>
        </p>
      ) : null}
      {isPinned ? <p>{words.onVersion(plan.planVersion)}</p> : null}
      {fields.map((field) => (
        <AlignmentFormField key={field} {...{ type, field, values, errors, owners }} />
      ))}
      <FormActions>
        <Button variant={type === 'override' || type === 'release' ? 'danger' : 'primary'}>
          {stepButton(type)}
        </Button>
        <LinkButton variant="quiet" href={base}>
          {words.cancel}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
