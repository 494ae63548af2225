import { fieldsOf } from '#app/services/actions/step-fields.ts'
import { actionPage, invitation } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { Button, type ButtonVariant, LinkButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList, UnavailableStep } from '#app/ui/step.tsx'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { ActionPageData } from './page-data.server.ts'
import { stepEntries } from './step-entries.ts'
import { TurnSentence } from './turn-sentence.tsx'
import { GateWords, Unmet } from './unmet.tsx'

/** The caller's steps as sentences: what can be done now, and for the others what is missing. */
export function StepsPanel(page: ActionPageData) {
  const entries = stepEntries(page)
  const first = entries.find(({ leads }) => leads)
  const waits = waitsForPartners(page)
  const isOwner = page.action.owner_id === page.viewerId
  return (
    <Panel id="stappen" title={actionPage.nowTitle}>
      {entries.length > 0 ? (
        <StepList>
          {waits && isOwner ? (
            <UnavailableStep
              label={eventLabels.start.button}
              why={<Unmet unmet={waits} names={page.partnerNames} />}
            />
          ) : null}
          {entries.map(({ type, unmet }) =>
            unmet ? (
              <UnavailableStep
                key={type}
                label={eventLabels[type].button}
                why={<Unmet unmet={unmet} names={page.partnerNames} />}
              />
            ) : (
              <PossibleStep key={type} type={type} page={page} isFirst={type === first?.type} />
            ),
          )}
        </StepList>
      ) : null}
      <TurnSentence {...page} hasSteps={entries.length > 0} />
      {waits && !isOwner ? (
        <p className="turn">
          {actionPage.theAction} <GateWords gate={waits[0]} names={page.partnerNames} />.
        </p>
      ) : null}
    </Panel>
  )
}

/** In alignment no step of people leads on: the action waits for its partners, and then moves on by itself. */
function waitsForPartners({ action: { state, open_alignments: open } }: ActionPageData) {
  return state === 'aligning' && open.length > 0 ? ([{ gate: 'alignment', open }] as const) : undefined
}

interface PossibleStepProps {
  type: ActionEventType
  page: ActionPageData
  isFirst: boolean
}

function PossibleStep({ type, page: { base, nonce, action }, isFirst }: PossibleStepProps) {
  const { button, does } = invitation(type)
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
