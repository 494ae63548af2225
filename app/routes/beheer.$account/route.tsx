import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { notFound, requireAdmin } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import {
  type AccountChange,
  deactivateAccount,
  reactivateAccount,
  resendInvitation,
} from '#app/services/accounts/accounts.server.ts'
import { admin, accountPage as words } from '#app/text/admin.ts'
import { formatDate, formatDateTime } from '#app/text/dates.ts'
import { ui } from '#app/text/ui.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { findAccount } from '#db/queries/accounts.ts'
import { AccountFacts } from './account-facts.tsx'
import { AccountSteps } from './account-steps.tsx'

const idOf = (params: LoaderFunctionArgs['params']) => {
  const id = z.uuid().safeParse(params.account)
  if (!id.success) throw notFound()
  return id.data
}

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  const account = await findAccount(args.context.db, idOf(args.params))
  if (!account) throw notFound()
  const { name, email, function_title, is_admin, created_at, deactivated_at, invited_until } = account
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    notice: words.done[new URL(args.request.url).searchParams.get('klaar') ?? ''],
    account: {
      ...{ name, email, isAdmin: is_admin, functionTitle: function_title },
      dossiers: account.dossier_count ?? 0,
      since: formatDate(created_at),
      closedOn: deactivated_at && formatDate(deactivated_at),
      invitedUntil: invited_until && formatDateTime(invited_until),
    },
  }
}

const done = { close: 'afgesloten', open: 'heropend', resend: 'uitgenodigd' } as const
const intents = z.enum(['close', 'open', 'resend'])

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireAdmin(args)
  const id = idOf(args.params)
  const intent = intents.safeParse((await readForm(args.request)).get('intent'))
  if (!intent.success) throw new Response(null, { status: 400 })
  const { db, log } = args.context
  const change: Record<typeof intent.data, () => Promise<AccountChange>> = {
    close: () => deactivateAccount(db, id),
    open: () => reactivateAccount(db, id),
    resend: () => resendInvitation(args.context, viewer, id),
  }
  const outcome = await change[intent.data]()
  if (outcome === 'notFound') throw notFound()
  if (outcome !== 'done') return data({ message: words.problems[outcome] }, { status: 409 })
  log.info({ account: id, by: viewer.id, change: intent.data }, 'account changed')
  return redirect(`/beheer/${id}?klaar=${done[intent.data]}`, { status: 303 })
}

export default function AccountPage() {
  const { viewer, account, notice } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={account.name}
        sub={account.isAdmin ? admin.isAdmin : undefined}
        breadcrumb={[{ label: admin.title, href: '/beheer' }, { label: account.name }]}
      />
      {notice && !refused ? <Notice kind="ok" title={notice} /> : null}
      {refused ? <ErrorSummary title={words.notNow} errors={[refused]} /> : null}
      <AccountFacts account={account} />
      <AccountSteps isClosed={account.closedOn !== null} isInvited={account.invitedUntil !== null} />
    </PageShell>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.account.name ?? admin.title} - ${ui.product}` },
]
