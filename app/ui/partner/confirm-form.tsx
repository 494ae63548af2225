import type { ReactNode } from 'react'
import { answerLabels, capacityLabels } from '#app/text/alignments.ts'
import { partnerPage } from '#app/text/partner.ts'
import { Button } from '../button.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Form, FormActions } from '../form.tsx'
import { Panel } from '../panel.tsx'
import { formState, type PartnerFormProps, seenValues } from './form-state.ts'
import { WhoFields, whoLabels } from './who-fields.tsx'

const words = partnerPage.confirm

/** The earlier answer also for the new text: one click, as who this person is known to be. */
export function ConfirmForm(props: PartnerFormProps) {
  const [last] = props.page.answers
  if (!props.page.can.confirm || !last) return null
  const button = words.button(answerLabels[last.answer])
  return <OneClick {...props} intent="confirm" title={words.title} button={button} hidden={{}} />
}

/** Every condition is met: the mits becomes an akkoord, in one click as well. */
export function SettleForm(props: PartnerFormProps) {
  const { alignment, standing, can } = props.page
  const isMet = standing?.answer === 'agreedWithConditions' && alignment.open_conditions.length === 0
  if (!can.answer || !isMet || can.confirm) return null
  const hidden = { answer: 'agree', replaces: 'on' }
  return (
    <OneClick {...props} intent="answer" title={words.met} button={words.settle} hidden={hidden}>
      <p>{words.metWhy}</p>
    </OneClick>
  )
}

interface OneClickProps extends PartnerFormProps {
  intent: 'confirm' | 'answer'
  title: string
  button: string
  hidden: Readonly<Record<string, string>>
  children?: ReactNode
}

function OneClick({ page, nonce, refused, intent, title, button, hidden, children }: OneClickProps) {
  const { alignment, answers } = page
  const { mine, errors, values } = formState(intent === 'confirm' ? refused : undefined, intent)
  const own = answers.find(({ respondent_name }) => respondent_name === alignment.contact_name)
  const capacity = own?.capacity ?? 'organisation'
  const who = {
    respondentName: alignment.contact_name,
    respondentFunction: alignment.contact_function || own?.respondent_function || '',
    capacity,
    ...values,
  }
  const { version, ...seen } = seenValues(page)
  const ids = Object.fromEntries(Object.keys(whoLabels).map((name) => [name, `bevestig-${name}`]))
  return (
    <Panel id="bevestigen" title={title}>
      {children}
      <ErrorSummary errors={errorList(errors, whoLabels, ids)} />
      <Form intent={intent} nonce={nonce} version={version} hidden={{ ...seen, ...hidden }}>
        <p>{words.as(who.respondentName, who.respondentFunction, capacityLabels[capacity])}</p>
        <details className="more" open={mine !== undefined || who.respondentFunction === ''}>
          <summary>{words.change}</summary>
          <WhoFields prefix="bevestig-" values={who} errors={errors} />
        </details>
        <FormActions>
          <Button variant="primary">{button}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
