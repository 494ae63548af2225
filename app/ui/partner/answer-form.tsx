import { answerLabels } from '#app/text/alignments.ts'
import { partnerPage } from '#app/text/partner.ts'
import { Button } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { FieldGroup } from '../field.tsx'
import { Form, FormActions } from '../form.tsx'
import { Panel } from '../panel.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { TextArea } from '../text-area.tsx'
import { formState, type PartnerFormProps, seenValues } from './form-state.ts'
import { WhoFields, whoLabels } from './who-fields.tsx'

const words = partnerPage.answer
const choices = [
  { value: 'agree', label: words.agree, hint: words.agreeHint },
  { value: 'agreeWithConditions', label: words.agreeWithConditions, hint: words.agreeWithConditionsHint },
  { value: 'object', label: words.object, hint: words.objectHint },
  { value: 'abstain', label: words.abstain, hint: words.abstainHint },
]
const labels = {
  ...whoLabels,
  answer: words.choose,
  conditions: words.conditions,
  remark: words.remark,
  replaces: words.replaces,
}

/** The answer of a partner: one of four, by whom, in what capacity. Works without a script. */
export function AnswerForm(props: PartnerFormProps) {
  const { page, refused } = props
  const { mine } = formState(refused, 'answer')
  const errors = answerErrors(refused)
  const isSecond = page.can.confirm || page.standing !== undefined
  const fields = (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Fields {...props} />
    </>
  )
  return isSecond ? (
    <Panel id="antwoord">
      <details className="more" open={mine !== undefined || refused?.status === 409}>
        <summary>{words.other}</summary>
        {fields}
      </details>
    </Panel>
  ) : (
    <Panel id="antwoord" title={words.title}>
      {fields}
    </Panel>
  )
}

function Fields({ page, nonce, refused }: PartnerFormProps) {
  const { values } = formState(refused, 'answer')
  const errors = answerErrors(refused)
  const { alignment, standing } = page
  const who = {
    respondentName: alignment.contact_name,
    respondentFunction: alignment.contact_function,
    ...values,
  }
  const { version, ...seen } = seenValues(page)
  return (
    <div className="answer-form">
      <Form intent="answer" nonce={nonce} version={version} hidden={seen}>
        {/* First, so that Enter in a field sends the answer and does not ask for more fields. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <RadioGroup
          name="answer"
          label={words.choose}
          options={choices}
          defaultValue={values.answer}
          error={errors.answer}
          required
        />
        <Conditions values={values} error={errors.conditions} />
        <div className="answer-remark">
          <TextArea
            name="remark"
            label={words.remark}
            hint={words.remarkHint}
            markOptional={false}
            defaultValue={values.remark}
            error={errors.remark}
          />
        </div>
        <WhoFields values={who} errors={errors} />
        {standing ? (
          <CheckboxField
            name="replaces"
            label={words.replaces}
            hint={`${answerLabels[standing.answer]}, ${standing.respondent_name}. ${words.replacesHint}`}
            error={errors.replaces}
            defaultChecked={values.replaces === 'on'}
          />
        ) : null}
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </div>
  )
}

/** What is missing at the chosen answer is said with what to do about it. */
function answerErrors(refused: PartnerFormProps['refused']) {
  const { errors, values } = formState(refused, 'answer')
  const hasCondition = Object.entries(values).some(
    ([name, value]) => /^condition\d/.test(name) && value.trim(),
  )
  if (values.answer === 'agreeWithConditions' && errors.conditions && !hasCondition)
    return { ...errors, conditions: words.conditionsNeeded }
  if (values.answer === 'object' && errors.remark && !values.remark?.trim())
    return { ...errors, remark: words.remarkNeeded }
  return errors
}

/** At least three fields; more when asked for, and always as many as were filled. */
function Conditions({ values, error }: { values: Readonly<Record<string, string>>; error?: string }) {
  const sent = Object.keys(values).filter((name) => /^condition\d{1,2}$/.test(name)).length
  const count = Math.min(20, Math.max(3, sent + ('more' in values ? 3 : 0)))
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return (
    <div className="answer-conditions">
      <FieldGroup
        name="conditions"
        label={words.conditions}
        hint={words.conditionsHint}
        error={error}
        markOptional={false}
      >
        {numbers.map((n) => (
          <TextArea
            key={n}
            name={`condition${n}`}
            label={words.condition(n)}
            rows={2}
            markOptional={false}
            defaultValue={values[`condition${n}`]}
          />
        ))}
        <Button name="more" value="1">
          {words.more}
        </Button>
      </FieldGroup>
    </div>
  )
}
