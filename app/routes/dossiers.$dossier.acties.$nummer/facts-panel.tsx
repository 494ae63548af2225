import { actionPage } from '#app/text/action-page.ts'
import { eventLabels, healthLabels } from '#app/text/actions.ts'
import { daysBetween, formatAge, formatDate } from '#app/text/dates.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { type Sign, Tag, type Tone } from '#app/ui/tag.tsx'
import type { WorkType } from '#workflows/action-item/events.ts'
import type { Health } from '#workflows/action-item/states.ts'
import type { ActionPageData } from './page-data.server.ts'
import { Target } from './target.tsx'

const tones: Record<Health, { tone: Tone; sign: Sign }> = {
  onTrack: { tone: 'ok', sign: 'check' },
  attention: { tone: 'warn', sign: 'alert' },
  stuck: { tone: 'bad', sign: 'cross' },
}
const words = actionPage.facts

/** Who, when, how it goes, and for whom; each with the way to change it for who may. */
export function FactsPanel({ action, work, base, now }: ActionPageData) {
  const change = (type: WorkType) =>
    work.includes(type) ? (
      <>
        {' '}
        <a className="facts__change" href={`${base}/stappen/${type}`} aria-label={eventLabels[type].button}>
          {actionPage.change}
        </a>
      </>
    ) : null
  const { certainty, target_on, depends_on, health } = action
  const since = actionPage.since(
    formatDate(action.state_since),
    formatAge(daysBetween(action.state_since, now)),
  )
  return (
    <Panel>
      <Facts
        facts={[
          { term: words.owner, value: [action.owner_name ?? actionPage.noOwner, change('reassign')] },
          {
            term: words.target,
            value: [
              certainty ? <Target key="t" {...{ certainty, target_on, depends_on }} /> : actionPage.noTarget,
              change('reschedule'),
            ],
          },
          {
            term: words.health,
            value: health ? <Tag {...tones[health]}>{healthLabels[health]}</Tag> : actionPage.noHealth,
          },
          { term: words.themes, value: <Proposed values={action.themes} /> },
          { term: words.addressees, value: <Proposed values={action.addressees} /> },
          { term: words.weight, value: [actionPage.weightOf(action.weight), change('describe')] },
          { term: words.since(action.state), value: since },
        ]}
      />
    </Panel>
  )
}

/** What the import read in the report's own words: a proposal, and said so. */
function Proposed({ values }: { values: readonly string[] }) {
  if (values.length === 0) return actionPage.none
  return (
    <>
      {values.join(', ')} <small className="facts__note">{actionPage.proposal}</small>
    </>
  )
}
