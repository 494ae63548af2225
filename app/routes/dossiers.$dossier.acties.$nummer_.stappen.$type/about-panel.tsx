import { actionPage, stepPage } from '#app/text/action-page.ts'
import { stateLabels } from '#app/text/actions.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Quote } from '#app/ui/quote.tsx'
import { stateTones } from '#app/ui/state-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { StepData } from './step-data.server.ts'

/** What the step is about, to keep in sight: the recommendation, and where the action stands. */
export function AboutPanel({ action }: Pick<StepData, 'action'>) {
  const state = <Tag tone={stateTones[action.state]}>{stateLabels[action.state]}</Tag>
  return (
    <Panel title={stepPage.about(actionPage.number(action.number))}>
      <Stack>
        <Quote source={actionPage.recommendation(action.recommendation_number)}>
          {action.recommendation_body}
        </Quote>
        <Facts
          facts={[
            { term: stepPage.state, value: state },
            { term: actionPage.facts.owner, value: action.owner_name ?? actionPage.noOwner },
          ]}
        />
      </Stack>
    </Panel>
  )
}
