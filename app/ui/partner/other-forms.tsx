import { partnerPage } from '#app/text/partner.ts'
import { Button } from '../button.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Form, FormActions } from '../form.tsx'
import { Panel } from '../panel.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { formState, type PartnerFormProps, seenValues } from './form-state.ts'

/** A question to the owner; the answer can follow later. */
export function QuestionForm({ page, nonce, refused }: PartnerFormProps) {
  const words = partnerPage.question
  const { mine, errors, values } = formState(refused, 'askQuestion')
  if (!page.can.askQuestion) return null
  return (
    <Panel id="vraag">
      <details className="more" open={mine !== undefined}>
        <summary>{words.title}</summary>
        <ErrorSummary errors={errorList(errors, { question: words.label })} />
        <Form intent="askQuestion" nonce={nonce} version={seenValues(page).version}>
          <TextArea
            name="question"
            label={words.label}
            hint={words.hint}
            defaultValue={values.question}
            error={errors.question}
            required
          />
          <FormActions>
            <Button>{words.button}</Button>
          </FormActions>
        </Form>
      </details>
    </Panel>
  )
}

/** Says that an editorial change is none. */
export function ContestForm({ page, nonce, refused }: PartnerFormProps) {
  const words = partnerPage.contest
  const { mine, errors, values } = formState(refused, 'contest')
  if (!page.can.contest) return null
  const { version, planVersion } = seenValues(page)
  return (
    <details className="more" open={mine !== undefined}>
      <summary>{words.title}</summary>
      <ErrorSummary errors={errorList(errors, { reason: words.label }, { reason: 'bezwaar-reden' })} />
      <Form intent="contest" nonce={nonce} version={version} hidden={{ planVersion }}>
        <TextArea
          name="reason"
          id="bezwaar-reden"
          label={words.label}
          hint={words.hint}
          defaultValue={values.reason}
          error={errors.reason}
          required
        />
        <FormActions>
          <Button>{words.button}</Button>
        </FormActions>
      </Form>
    </details>
  )
}

/** To a colleague, who gets a link of their own. */
export function ForwardForm({ page, nonce, refused }: PartnerFormProps) {
  const words = partnerPage.forward
  const { mine, errors, values } = formState(refused, 'forward')
  if (!page.can.forward) return null
  const labels = {
    colleagueName: words.name,
    colleagueEmail: words.email,
    colleagueFunction: words.function,
    forwardRemark: words.remark,
  }
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    error: errors[name],
    defaultValue: values[name],
  })
  return (
    <Panel id="doorgeven">
      <details className="more" open={mine !== undefined}>
        <summary>{words.title}</summary>
        <p>{words.hint}</p>
        <ErrorSummary errors={errorList(errors, labels)} />
        <Form intent="forward" nonce={nonce} version={seenValues(page).version}>
          <TextField {...field('colleagueName')} required />
          <TextField {...field('colleagueEmail')} type="email" required />
          <TextField {...field('colleagueFunction')} />
          <TextArea {...field('forwardRemark')} />
          <FormActions>
            <Button>{words.button}</Button>
          </FormActions>
        </Form>
      </details>
    </Panel>
  )
}
