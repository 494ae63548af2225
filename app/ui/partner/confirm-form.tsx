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
export function ConfirmForm({ page, nonce, refused }: PartnerFormProps) {
  const { alignment, answers } = page
  const [last] = answers
  const { mine, errors, values } = formState(refused, 'confirm')
  if (!page.can.confirm || !last) return null
  const own = last.respondent_name === alignment.contact_name ? last : undefined
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
    <Panel id="bevestigen" title={words.title}>
      <ErrorSummary errors={errorList(errors, whoLabels, ids)} />
      <Form intent="confirm" nonce={nonce} version={version} hidden={seen}>
        <p>{words.as(who.respondentName, who.respondentFunction, capacityLabels[capacity])}</p>
        <details className="more" open={mine !== undefined || who.respondentFunction === ''}>
          <summary>{words.change}</summary>
          <WhoFields prefix="bevestig-" values={who} errors={errors} />
        </details>
        <FormActions>
          <Button variant="primary">{words.button(answerLabels[last.answer])}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
