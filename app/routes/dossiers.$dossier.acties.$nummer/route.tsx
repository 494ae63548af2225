import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { submitActionForm } from '#app/services/actions/submit-form.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { ui } from '#app/text/ui.ts'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { findAction } from '#db/queries/actions.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { MilestonesPanel } from './milestones-panel.tsx'
import { readActionPage } from './page-data.server.ts'
import { PlanPanel } from './plan-panel.tsx'
import { ProcessPanel } from './process-panel.tsx'
import { QuotePanel } from './quote-panel.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { StepsPanel } from './steps-panel.tsx'

/** `5`; what is no number, or one too large to exist, is not there. */
const numberOf = (nummer = '') => (/^[1-9]\d{0,8}$/.test(nummer) ? Number(nummer) : 0)

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { searchParams } = new URL(args.request.url)
  const page = await readActionPage(args.context.db, access, numberOf(args.params.nummer), searchParams)
  if (!page) throw notFound()
  return page
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args)
  const { db } = args.context
  const row = await findAction(db, dossier.id, numberOf(args.params.nummer))
  if (!row) throw notFound()
  const form = await readForm(args.request)
  const answer = await submitActionForm(db, { actionId: row.id, personId: viewer.id, form })
  if (!answer) throw new Response(null, { status: 400 })
  if (!answer.ok) return data(answer, { status: answer.status })
  return redirect(`/dossiers/${dossier.slug}/acties/${row.number}?gedaan=${answer.type}`, { status: 303 })
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
        <Tag tone="info">{actionPage.planTag(stateLabels[row.state], row.plan_version)}</Tag>
      </PageHead>
      {refused ? <RefusalNotice refused={refused} /> : null}
      <Split
        aside={
          <>
            <FactsPanel {...page} />
            <HistoryPanel {...page} />
          </>
        }
      >
        <QuotePanel {...page} />
        <ProcessPanel {...page} />
        <StepsPanel {...page} />
        <PlanPanel {...page} />
        <MilestonesPanel {...page} />
        <EvidencePanel {...page} />
      </Split>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? page.action.title : actionPage.notFound.title} - ${ui.product}` },
]
