import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { returnPath } from '#app/auth/return-path.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isActionEventType, submitActionForm } from '#app/services/actions/submit-form.server.ts'
import { actionPage, stepPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { findAction } from '#db/queries/actions.ts'
import { readStep } from './step-data.server.ts'
import { StepForm } from './step-form.tsx'

const numberOf = (nummer = '') => (/^[1-9]\d{0,8}$/.test(nummer) ? Number(nummer) : 0)

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { type, nummer } = args.params
  if (!isActionEventType(type)) throw notFound()
  const search = new URL(args.request.url).searchParams
  const step = await readStep(args.context.db, { access, number: numberOf(nummer), type, search })
  return data(
    { ...step, back: returnPath(search.get('terug')) ?? step.base },
    { status: statusOf(step.standing.can) },
  )
}

const statusOf = (can: 'yes' | 'no' | 'forbidden') => ({ yes: 200, no: 409, forbidden: 403 })[can]

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args)
  const { db } = args.context
  const row = await findAction(db, dossier.id, numberOf(args.params.nummer))
  if (!row) throw notFound()
  const form = await readForm(args.request)
  const answer = await submitActionForm(db, { actionId: row.id, personId: viewer.id, form })
  if (!answer) throw new Response(null, { status: 400 })
  if (!answer.ok) return data(answer, { status: answer.status })
  const terug = returnPath(new URL(args.request.url).searchParams.get('terug'))
  return redirect(terug ?? `/dossiers/${dossier.slug}/acties/${row.number}?gedaan=${answer.type}`, {
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
        title={eventLabels[type].button}
        sub={eventLabels[type].does}
        breadcrumb={[
          { label: actionPage.board, href: `/dossiers/${dossier.slug}/bord` },
          { label: `${actionPage.number(row.number)} ${row.title}`, href: base },
          { label: eventLabels[type].button },
        ]}
      />
      <StepForm step={step} refused={refused} />
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: step }) => [
  { title: `${step ? eventLabels[step.type].button : stepPage.notFound.title} - ${ui.product}` },
]
