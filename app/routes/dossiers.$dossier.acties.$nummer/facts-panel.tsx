import { actionPage } from '#app/text/action-page.ts'
import { healthLabels } from '#app/text/actions.ts'
import { daysBetween, formatAge, formatDate } from '#app/text/dates.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { healthLooks } from '#app/ui/state-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { WorkType } from '#workflows/action-item/events.ts'
import type { ActionPageData } from './page-data.server.ts'
import { Target } from './target.tsx'

const words = actionPage.facts

/** Who, when, how it goes, and for whom; each with the way to change it for who may. */
export function FactsPanel({ action, work, base, now }: ActionPageData) {
  const change = (type: WorkType, term: string) =>
    work.includes(type) ? (
      <a
        key={type}
        className="facts__change"
        href={`${base}/stappen/${type}`}
        aria-label={actionPage.changeOf(term)}
      >
        {actionPage.change}
      </a>
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
          {
            term: words.owner,
            value: [action.owner_name ?? actionPage.noOwner, ' ', change('reassign', words.owner)],
          },
          {
            term: words.target,
            value: [
              certainty ? <Target key="t" {...{ certainty, target_on, depends_on }} /> : actionPage.noTarget,
              ' ',
              change('reschedule', words.target),
            ],
          },
          {
            term: words.health,
            value: health ? <Tag {...healthLooks[health]}>{healthLabels[health]}</Tag> : actionPage.noHealth,
          },
          { term: words.themes, value: <Proposed values={action.themes} /> },
          { term: words.addressees, value: <Proposed values={action.addressees} /> },
          {
            term: words.weight,
            value: [actionPage.weightOf(action.weight), ' ', change('describe', actionPage.titleAndWeight)],
          },
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
