import { conditionStateLabels } from '#app/text/alignments.ts'
import { partnerPage } from '#app/text/partner.ts'
import { Button } from '../button.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Form, FormActions } from '../form.tsx'
import { Panel } from '../panel.tsx'
import { Tag } from '../tag.tsx'
import { TextArea } from '../text-area.tsx'
import { formState, type PartnerFormProps, seenValues } from './form-state.ts'

const words = partnerPage.conditions
type Condition = PartnerFormProps['page']['conditions'][number]

/** The organisation's own conditions and what became of them; one that is said to be met can be opened again. */
export function ConditionsPanel(props: PartnerFormProps) {
  const { conditions } = props.page
  if (conditions.length === 0) return null
  return (
    <Panel id="voorwaarden" title={words.title}>
      <ul className="items">
        {conditions.map((condition) => (
          <li key={condition.number} className="item">
            <ConditionLine condition={condition} />
            {condition.state === 'met' && props.page.can.reopenCondition ? (
              <ReopenForm {...props} number={condition.number} />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function ConditionLine({ condition }: { condition: Omit<Condition, 'closed_at'> }) {
  const { body, state, note, owner_name } = condition
  const tone = state === 'met' ? ('ok' as const) : state === 'open' ? ('warn' as const) : ('mute' as const)
  const sign = state === 'met' ? ('check' as const) : state === 'open' ? ('dot' as const) : ('dash' as const)
  return (
    <div className="item__text">
      <p className="item__title">{body}</p>
      <p>
        <Tag tone={tone} sign={sign}>
          {conditionStateLabels[state]}
        </Tag>
      </p>
      {note ? <p>{note}</p> : null}
      {state === 'open' && owner_name ? <p className="muted">{words.owner(owner_name)}</p> : null}
    </div>
  )
}

function ReopenForm({ page, nonce, refused, number }: PartnerFormProps & { number: number }) {
  const { mine, errors, values } = formState(refused, 'reopenCondition')
  const isThis = mine !== undefined && values.condition === String(number)
  const id = `voorwaarde-${number}-reden`
  return (
    <details className="more" open={isThis}>
      <summary>{words.reopen}</summary>
      {isThis ? <ErrorSummary errors={errorList(errors, { reason: words.why }, { reason: id })} /> : null}
      <Form
        intent="reopenCondition"
        nonce={nonce}
        version={seenValues(page).version}
        hidden={{ condition: number }}
      >
        <TextArea
          name="reason"
          id={id}
          label={words.why}
          defaultValue={isThis ? values.reason : undefined}
          error={isThis ? errors.reason : undefined}
          required
        />
        <FormActions>
          <Button>{words.button}</Button>
        </FormActions>
      </Form>
    </details>
  )
}
