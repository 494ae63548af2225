import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAdmin } from '#app/auth/access.server.ts'
import { formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { appointCoordinator } from '#app/services/members/appoint-coordinator.server.ts'
import { admin, dossiersPage as words } from '#app/text/admin.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listDossierCoordinators, listOpenAccounts } from '#db/queries/accounts.ts'
import { AppointForm } from './appoint-form.tsx'
import { DossierTable } from './dossier-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  const { db } = args.context
  const dossiers = await listDossierCoordinators(db)
  const orphans = dossiers.filter(({ coordinators }) => coordinators.every(({ closed }) => closed))
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    notice: words.done[new URL(args.request.url).searchParams.get('klaar') ?? ''],
    dossiers,
    orphans: orphans.map(({ id, title }) => ({ id, title })),
    accounts: orphans.length > 0 ? await listOpenAccounts(db) : [],
  }
}

const appointment = z.object({ dossier: z.uuid('required'), coordinator: z.uuid('required') })

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireAdmin(args)
  const form = await readForm(args.request)
  if (form.get('intent') !== 'appoint') throw new Response(null, { status: 400 })
  const parsed = parseForm(appointment, form)
  const values = formValues(form)
  if (!parsed.ok) return data({ errors: parsed.errors, values }, { status: 400 })
  const { dossier: dossierId, coordinator: personId } = parsed.value
  const answer = await appointCoordinator(args.context, viewer, { dossierId, personId })
  if (!answer.ok) return data({ errors: words.problems[answer.problem], values }, { status: 409 })
  args.context.log.info({ dossier: dossierId, account: personId, by: viewer.id }, 'coordinator appointed')
  return redirect('/beheer/dossiers?klaar=aangewezen', { status: 303 })
}

export default function DossiersPage() {
  const { viewer, notice, dossiers, orphans, accounts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: admin.title, href: '/beheer' }, { label: words.title }]}
      >
        <LinkButton icon="plus" href="/beheer/dossiers/nieuw">
          {admin.newDossier}
        </LinkButton>
      </PageHead>
      {notice && !refused ? <Notice kind="ok" title={notice} /> : null}
      {orphans.length > 0 || refused ? (
        <Panel id="aanwijzen" title={words.appointTitle}>
          <AppointForm dossiers={orphans} accounts={accounts} refused={refused} />
        </Panel>
      ) : null}
      <Panel>
        <DossierTable dossiers={dossiers} />
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
