import { actionPage } from '#app/text/action-page.ts'
import { eventLabels, milestoneStateLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { type Sign, Tag, type Tone } from '#app/ui/tag.tsx'
import type { MilestoneState } from '#workflows/action-item/states.ts'
import { Done } from './done.tsx'
import { MilestoneSteps } from './milestone-steps.tsx'
import type { ActionPageData } from './page-data.server.ts'
import { Target } from './target.tsx'

const words = actionPage.milestones
const looks: Record<MilestoneState, { tone: Tone; sign?: Sign }> = {
  open: { tone: 'mute', sign: 'dot' },
  done: { tone: 'ok', sign: 'check' },
  waived: { tone: 'mute' },
}

/** The results on the way, each with its date and what can be done with it. */
export function MilestonesPanel(page: ActionPageData) {
  const { base, milestones, work } = page
  const add = work.includes('addMilestone') ? (
    <LinkButton small icon="plus" href={`${base}/stappen/addMilestone`}>
      {eventLabels.addMilestone.button}
    </LinkButton>
  ) : null
  return (
    <Panel id="mijlpalen" title={words.title} aside={add}>
      <Done {...page} at="mijlpalen" />
      {milestones.length === 0 ? <p className="muted">{words.empty}</p> : null}
      <ol className="items">
        {milestones.map((milestone) => (
          <li key={milestone.number} className={milestone.state === 'open' ? 'item' : 'item item--closed'}>
            <div className="item__text">
              <p className="item__title">{milestone.title}</p>
              <p className="item__meta">
                <span>{words.number(milestone.number)}</span>
                <Tag {...looks[milestone.state]}>{milestoneStateLabels[milestone.state]}</Tag>
                {milestone.closed_at ? (
                  <span>{words.closedOn(formatDate(milestone.closed_at))}</span>
                ) : (
                  <Target {...milestone} />
                )}
              </p>
            </div>
            <MilestoneSteps milestone={milestone} page={page} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
