import { fieldsOf } from '#app/services/actions/step-fields.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { Button, type ButtonVariant, LinkButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList, UnavailableStep } from '#app/ui/step.tsx'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { ActionPageData } from './page-data.server.ts'
import { inOrder } from './step-order.ts'
import { TurnSentence } from './turn-sentence.tsx'
import { Unmet } from './unmet.tsx'
import { workThatHelps } from './work-that-helps.ts'

/** The caller's steps as sentences: what can be done now, and for the others what is missing. */
export function StepsPanel(page: ActionPageData) {
  const { action, steps, work } = page
  const ordered = inOrder(steps, { state: action.state, returnState: action.return_state })
  const helping = workThatHelps(ordered, work)
  const possible = [...helping, ...ordered.filter((step) => step.possible).map(({ type }) => type)]
  return (
    <Panel id="stappen" title={actionPage.nowTitle}>
      <StepList>
        {helping.map((type) => (
          <PossibleStep key={type} type={type} page={page} isFirst={type === possible[0]} />
        ))}
        {ordered.map((step) =>
          step.possible ? (
            <PossibleStep key={step.type} type={step.type} page={page} isFirst={step.type === possible[0]} />
          ) : (
            <UnavailableStep
              key={step.type}
              label={eventLabels[step.type].button}
              why={<Unmet unmet={step.unmet} />}
            />
          ),
        )}
      </StepList>
      <TurnSentence {...page} hasSteps={possible.length > 0} />
    </Panel>
  )
}

interface PossibleStepProps {
  type: ActionEventType
  page: ActionPageData
  isFirst: boolean
}

function PossibleStep({ type, page: { base, nonce, action }, isFirst }: PossibleStepProps) {
  const { button, does } = eventLabels[type]
  const variant: ButtonVariant = isFirst ? 'primary' : 'secondary'
  const control =
    fieldsOf(type).length > 0 ? (
      <LinkButton href={`${base}/stappen/${type}`} variant={variant}>
        {button}
      </LinkButton>
    ) : (
      <Form intent={type} nonce={`${nonce}-${type}`} version={action.version} action={base}>
        <Button variant={variant}>{button}</Button>
      </Form>
    )
  return <Step control={control} why={does} />
}
