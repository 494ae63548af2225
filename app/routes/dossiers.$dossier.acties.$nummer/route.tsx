import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireAction, requireDossier } from '#app/auth/access.server.ts'
import { numberParam } from '#app/http/number-param.ts'
import { afterForm } from '#app/services/actions/after-form.ts'
import { receiveActionForm } from '#app/services/actions/receive-form.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { ui } from '#app/text/ui.ts'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RouteProblem } from '#app/ui/route-problem.tsx'
import { stateTones } from '#app/ui/state-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import cssUrl from './action-page.css?url'
import { CommentsPanel } from './comments-panel.tsx'
import { Done } from './done.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { FollowPanel } from './follow-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { InShort } from './in-short.tsx'
import { readActionPage } from './page-data.server.ts'
import { ProcessPanel } from './process-panel.tsx'
import { QuotePanel } from './quote-panel.tsx'
import { Refusal } from './refusal.tsx'
import { StepsPanel } from './steps-panel.tsx'
import { WorkPanels } from './work-panels.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { searchParams } = new URL(args.request.url)
  const page = await readActionPage(args.context.db, access, numberParam(args.params.nummer), searchParams)
  if (!page) throw notFound()
  return page
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, action: row } = await requireAction(args)
  const { request, context } = args
  const answer = await receiveActionForm(context.db, { request, action: row, personId: viewer.id })
  if (!answer.ok) return data(answer, { status: answer.status })
  return redirect(afterForm(`/dossiers/${row.slug}/acties/${row.number}`, answer.type), { status: 303 })
}

export default function ActionPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { action: row, dossier } = page
  const where = `${actionPage.number(row.number)} · ${row.term ? termLabels[row.term] : noTerm}`
  return (
    <>
      <PageHead
        title={row.title}
        breadcrumb={[{ label: actionPage.board, href: `/dossiers/${dossier.slug}/bord` }, { label: where }]}
      >
        <Tag tone={stateTones[row.state]}>{actionPage.planTag(stateLabels[row.state], row.plan_version)}</Tag>
        <InShort {...page} />
      </PageHead>
      {refused ? <Refusal page={page} refused={refused} /> : null}
      <Done {...page} />
      <Split
        aside={
          <>
            <FactsPanel {...page} />
            <FollowPanel {...page} />
            <HistoryPanel {...page} />
          </>
        }
      >
        <QuotePanel {...page} />
        <ProcessPanel {...page} />
        <StepsPanel {...page} />
        <WorkPanels page={page} refused={refused} />
        <CommentsPanel page={page} refused={refused} />
      </Split>
    </>
  )
}

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: cssUrl }]

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? page.action.title : actionPage.notFound.title} - ${ui.product}` },
]

export function ErrorBoundary() {
  return <RouteProblem words={{ 404: actionPage.notFound }} path="/bord" label={actionPage.toBoard} />
}
