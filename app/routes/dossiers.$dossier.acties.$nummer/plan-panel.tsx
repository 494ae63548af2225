import { actionPage } from '#app/text/action-page.ts'
import { formatDate } from '#app/text/dates.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.plan

export function PlanPanel({ base, action, plan, work }: ActionPageData) {
  const text = plan.texts.find(({ number }) => number === action.plan_version)
  const [newest] = plan.versions
  const edit = work.includes('savePlan') ? (
    <LinkButton small icon="edit" href={`${base}/stappen/savePlan`}>
      {newest ? words.rewrite : words.write}
    </LinkButton>
  ) : null
  return (
    <Panel id="plan" title={words.title} aside={edit}>
      {text && newest ? (
        <>
          <div className="prose">{text.body}</div>
          <p>
            {words.version(newest.number)},{' '}
            {words.by(newest.author_name ?? actionPage.someone, formatDate(newest.created_at))}
          </p>
        </>
      ) : (
        <p>{words.empty}</p>
      )}
    </Panel>
  )
}
