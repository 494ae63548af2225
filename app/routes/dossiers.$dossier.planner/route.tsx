import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { toDay } from '#app/text/dates.ts'
import { plannerText as words } from '#app/text/planner.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PlanView } from './plan-view.tsx'
import cssUrl from './planner.css?url'
import { readPlanner } from './planner-page.server.ts'
import { RecessPanel } from './recess-panel.tsx'
import chartUrl from './route-chart.css?url'
import { WishForm } from './wish-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args, 'readAlignments')
  const search = new URL(args.request.url).searchParams
  const page = await readPlanner(args.context.db, access, { search, today: toDay(new Date()) })
  return data(unstreamed({ page }), { status: Object.keys(page.errors).length > 0 ? 400 : 200 })
}

export default function PlannerPage() {
  const { page } = useLoaderData<typeof loader>()
  const isWrong = Object.keys(page.errors).length > 0
  return (
    <>
      <PageHead title={words.title} sub={words.sub}>
        <LinkButton href="afstemming">{words.toMatrix}</LinkButton>
      </PageHead>
      <WishForm {...page} />
      {page.plan ? <PlanView plan={page.plan} today={page.today} /> : null}
      {page.plan || isWrong ? null : (
        <Panel variant="quiet">
          <EmptyState title={words.start.title}>{words.start.detail}</EmptyState>
        </Panel>
      )}
      <RecessPanel {...page} />
    </>
  )
}

export const links: LinksFunction = () => [cssUrl, chartUrl].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
