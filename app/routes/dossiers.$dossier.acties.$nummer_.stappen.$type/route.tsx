import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireAction, requireDossier } from '#app/auth/access.server.ts'
import { returnPath } from '#app/auth/return-path.ts'
import { wasCut } from '#app/http/cut-body.server.ts'
import { numberParam } from '#app/http/number-param.ts'
import { afterForm } from '#app/services/actions/after-form.ts'
import { receiveActionForm } from '#app/services/actions/receive-form.server.ts'
import { isActionEventType } from '#app/services/actions/submit-form.server.ts'
import { actionPage, invitation, stepPage } from '#app/text/action-page.ts'
import { ui } from '#app/text/ui.ts'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RouteProblem } from '#app/ui/route-problem.tsx'
import { AboutPanel } from './about-panel.tsx'
import { readStep } from './step-data.server.ts'
import { StepPanel } from './step-panel.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { type, nummer } = args.params
  if (!isActionEventType(type)) throw notFound()
  const search = new URL(args.request.url).searchParams
  const step = await readStep(args.context.db, { access, number: numberParam(nummer), type, search })
  return data(
    { ...step, back: returnPath(search.get('terug')) ?? step.base },
    { status: statusOf(step.standing.can) },
  )
}

const statusOf = (can: 'yes' | 'no' | 'forbidden') => ({ yes: 200, no: 409, forbidden: 403 })[can]

export async function action(args: ActionFunctionArgs) {
  const { viewer, action: row } = await requireAction(args)
  const { request, context } = args
  const answer = await receiveActionForm(context.db, { request, action: row, personId: viewer.id })
  if (!answer.ok) return data(answer, { status: wasCut(args.request) ? 413 : answer.status })
  const terug = returnPath(new URL(args.request.url).searchParams.get('terug'))
  return redirect(terug ?? afterForm(`/dossiers/${row.slug}/acties/${row.number}`, answer.type), {
    status: 303,
  })
}

export default function StepPage() {
  const step = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { base, dossier, action: row, type } = step
  return (
    <>
      <PageHead
        title={invitation(type).button}
        sub={invitation(type).does}
        breadcrumb={[
          { label: actionPage.board, href: `/dossiers/${dossier.slug}/bord` },
          { label: `${actionPage.number(row.number)} ${row.title}`, href: base },
          { label: invitation(type).button },
        ]}
      />
      <Split aside={<AboutPanel {...step} />}>
        <StepPanel step={step} refused={refused} />
      </Split>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: step }) => [
  { title: `${step ? invitation(step.type).button : stepPage.notFound.title} - ${ui.product}` },
]

export function ErrorBoundary() {
  return <RouteProblem words={{ 404: stepPage.notFound }} path="/bord" label={actionPage.toBoard} />
}
