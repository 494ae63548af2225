import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireViewer } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { readPartnerPage } from '#app/services/alignments/partner-page.server.ts'
import { receivePartnerPage } from '#app/services/alignments/receive-partner-page.server.ts'
import { threadView } from '#app/services/comments/thread.server.ts'
import { PARTNER_STREAM, readPartnerMark } from '#app/services/live/partner-place.server.ts'
import { actionNumber } from '#app/text/board.ts'
import { navigation } from '#app/text/navigation.ts'
import { partnerHome, partnerPage } from '#app/text/partner.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { PartnerPageBody } from '#app/ui/partner/partner-page.tsx'

/** The page for whoever answers for the organisation now; for everybody else it does not exist. */
async function requirePage(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args)
  const { id } = args.params
  const view = threadView(new URL(args.request.url).searchParams)
  const page = isUuid(id) ? await readPartnerPage(args.context.db, id, viewer.id, view) : undefined
  if (!page) throw notFound()
  return { viewer, page }
}

export async function loader(args: LoaderFunctionArgs) {
  const { id } = await requireViewer(args)
  const from = await readPartnerMark(args.context.db, id) // before the rest: what comes in between is told
  const { viewer, page } = await requirePage(args)
  const done = new URL(args.request.url).searchParams.get('gedaan') ?? undefined
  const account = { name: viewer.name, isContact: viewer.isContact }
  return { viewer: account, page, done, nonce: randomUUID(), live: { stream: PARTNER_STREAM, from } }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, page } = await requirePage(args)
  const form = await readForm(args.request)
  const submission = { alignment: page.alignment, personId: viewer.id, channel: 'account', form } as const
  const answer = await receivePartnerPage(args.context.db, submission)
  if (answer === 'unknownIntent') throw new Response(null, { status: 400 })
  if (answer === 'notFound') throw notFound()
  if (!answer.ok) return data(answer, { status: answer.status })
  return redirect(`/afstemmingen/${page.alignment.id}?gedaan=${answer.done}`, 303)
}

export default function PartnerAlignmentPage() {
  const { viewer, page, done, nonce, live } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { action_number, action_title, organisation_name, dossier_title, is_fictitious } = page.alignment
  return (
    <PageShell
      {...{ account: viewer, search: false, live }}
      banner={is_fictitious ? navigation.fictitious : undefined}
    >
      <PageHead
        title={`${actionNumber(action_number)} ${action_title}`}
        sub={partnerPage.for(organisation_name)}
        breadcrumb={[{ label: partnerHome.title, href: '/afstemmingen' }, { label: dossier_title }]}
      />
      <PartnerPageBody
        {...{ page, nonce }}
        here={`/afstemmingen/${page.alignment.id}`}
        refused={refused}
        done={refused ? undefined : done}
      />
    </PageShell>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.page.alignment.action_title ?? partnerHome.title} - ${ui.product}` },
]
