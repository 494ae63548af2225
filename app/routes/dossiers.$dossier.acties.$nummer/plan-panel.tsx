import { actionPage } from '#app/text/action-page.ts'
import { formatDate } from '#app/text/dates.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Markdown } from '#app/ui/markdown.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Done } from './done.tsx'
import type { ActionPageData } from './page-data.server.ts'
import { PlanVersions } from './plan-versions.tsx'

const words = actionPage.plan

/** The plan as it stands now; its earlier versions below it. */
export function PlanPanel(page: ActionPageData) {
  const { base, action, plan, work } = page
  const text = plan.texts.find(({ number }) => number === action.plan_version)
  const [newest] = plan.versions
  const edit = work.includes('savePlan') ? (
    <LinkButton small icon="edit" href={`${base}/stappen/savePlan`}>
      {newest ? words.rewrite : words.write}
    </LinkButton>
  ) : null
  return (
    <Panel id="plan" title={words.title} aside={edit}>
      <Done {...page} at="plan" />
      {text && newest ? (
        <>
          <Markdown source={text.body} />
          <p className="plan__meta">
            {[
              words.version(newest.number),
              newest.author_name ?? actionPage.someone,
              formatDate(newest.created_at),
            ].join(actionPage.between)}
          </p>
        </>
      ) : (
        <p className="muted">{words.empty}</p>
      )}
      {plan.versions.length > 1 ? <PlanVersions {...page} /> : null}
    </Panel>
  )
}
