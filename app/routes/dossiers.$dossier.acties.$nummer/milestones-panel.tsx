import { actionPage } from '#app/text/action-page.ts'
import { eventLabels, milestoneStateLabels } from '#app/text/actions.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { type Sign, Tag, type Tone } from '#app/ui/tag.tsx'
import type { MilestoneState } from '#workflows/action-item/states.ts'
import type { ActionPageData } from './page-data.server.ts'
import { Target } from './target.tsx'

const words = actionPage.milestones
const looks: Record<MilestoneState, { tone: Tone; sign?: Sign }> = {
  open: { tone: 'mute', sign: 'dot' },
  done: { tone: 'ok', sign: 'check' },
  waived: { tone: 'mute' },
}

export function MilestonesPanel(page: ActionPageData) {
  const { base, milestones, work } = page
  const add = work.includes('addMilestone') ? (
    <LinkButton small icon="plus" href={`${base}/stappen/addMilestone`}>
      {eventLabels.addMilestone.button}
    </LinkButton>
  ) : null
  return (
    <Panel id="mijlpalen" title={words.title} aside={add}>
      {milestones.length === 0 ? <p>{words.empty}</p> : null}
      <ol className="items">
        {milestones.map((milestone) => (
          <li key={milestone.number} className="item">
            <div>
              <p className="item__title">{milestone.title}</p>
              <p className="item__meta">
                <Tag {...looks[milestone.state]}>{milestoneStateLabels[milestone.state]}</Tag>{' '}
                <Target {...milestone} />
              </p>
            </div>
            <MilestoneSteps milestone={milestone} page={page} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

type MilestoneStepsProps = { milestone: ActionPageData['milestones'][number]; page: ActionPageData }

function MilestoneSteps({ milestone: { number, title, state }, page }: MilestoneStepsProps) {
  const { base, action, nonce, work } = page
  const to = (type: string) => `${base}/stappen/${type}?milestone=${number}`
  if (state !== 'open') {
    return work.includes('reopenMilestone') ? (
      <LinkButton small variant="quiet" href={to('reopenMilestone')} aria-label={words.reopenFor(title)}>
        {words.reopen}
      </LinkButton>
    ) : null
  }
  return (
    <Cluster>
      {work.includes('completeMilestone') ? (
        <Form
          intent="completeMilestone"
          nonce={`${nonce}-done-${number}`}
          version={action.version}
          hidden={{ milestone: number }}
          action={base}
        >
          <Button small icon="check" aria-label={words.doneFor(title)}>
            {words.done}
          </Button>
        </Form>
      ) : null}
      {work.includes('waiveMilestone') ? (
        <LinkButton small variant="quiet" href={to('waiveMilestone')} aria-label={words.waiveFor(title)}>
          {words.waive}
        </LinkButton>
      ) : null}
    </Cluster>
  )
}
