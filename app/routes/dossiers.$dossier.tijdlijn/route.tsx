import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import { certaintyLabels } from '#app/text/actions.ts'
import { toDay } from '#app/text/dates.ts'
import { timelineText } from '#app/text/timeline.ts'
import { ui } from '#app/text/ui.ts'
import { NoActions } from '#app/ui/no-actions.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TimelineChart } from '#app/ui/timeline/timeline-chart.tsx'
import { listDossierMilestones, listStarts } from '#db/queries/timeline.ts'
import { timelineOf } from './timeline.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args)
  const { db } = args.context
  const [actions, milestones, starts] = await Promise.all([
    readActions(db, dossier),
    listDossierMilestones(db, dossier.id),
    listStarts(db, dossier.id),
  ])
  const today = toDay(new Date())
  const shown = actions.slice(0, MOST)
  const groups = timelineOf({ actions: shown, milestones, starts }, today)
  return data(unstreamed({ groups, today, hidden: actions.length - shown.length, role: dossier.role }))
}

/** More rows than this nobody reads; the table searches. */
const MOST = 1_000

export default function TimelinePage() {
  const { groups, today, hidden, role } = useLoaderData<typeof loader>()
  const without = groups.flatMap((group) => group.actions).filter((action) => !action.targetOn).length
  const sub = [timelineText.sub, without > 0 ? timelineText.without(without) : ''].filter(Boolean).join(' ')
  return (
    <>
      <PageHead title={timelineText.title} sub={sub} />
      {hidden > 0 ? <Notice>{timelineText.hidden(MOST)}</Notice> : null}
      {groups.length === 0 ? (
        <NoActions role={role} title={timelineText.emptyTitle} />
      ) : (
        <Panel>
          <TimelineChart caption={timelineText.caption} {...{ groups, today, certaintyLabels }} />
        </Panel>
      )}
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${timelineText.title} - ${ui.product}` }]
