import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Transaction } from 'kysely'
import { requireAdmin } from '#app/auth/access.server.ts'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { createDossier } from '#app/services/dossiers/create-dossier.server.ts'
import { slugOf } from '#app/services/dossiers/slug.ts'
import { queueMail } from '#app/services/mail/queue-mail.server.ts'
import { welcomeMail } from '#app/services/mail/welcome-mail.ts'
import { admin, newDossierPage as words } from '#app/text/admin.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { Database } from '#db/database.ts'
import { listOpenAccounts } from '#db/queries/accounts.ts'
import { DossierForm } from './dossier-form.tsx'
import { newDossier } from './new-dossier.ts'

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    accounts: await listOpenAccounts(args.context.db),
  }
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireAdmin(args)
  const { db, log, settings } = args.context
  const { origin } = settings
  const form = await readForm(args.request)
  if (form.get('intent') !== 'createDossier') throw new Response(null, { status: 400 })
  const parsed = parseForm(newDossier, form)
  const refuse = (errors: FormErrors) => data({ errors, values: formValues(form) }, { status: 400 })
  if (!parsed.ok) return refuse(parsed.errors)
  const { coordinator, address, ...dossier } = parsed.value
  const accounts = await listOpenAccounts(db)
  const person = accounts.find(({ id }) => id === coordinator)
  if (!person) return refuse({ coordinator: words.problems.coordinator })
  const slug = address ?? slugOf(dossier.title)
  if (slug === '') return refuse({ address: words.problems.noAddress })
  const members = [{ personId: coordinator, role: 'coordinator' as const }]
  const welcome = {
    origin,
    dossier: { slug, title: dossier.title },
    by: viewer.name,
    person,
    role: 'coordinator' as const,
  }
  const attach = (trx: Transaction<Database>) => queueMail(trx, origin, welcomeMail(welcome))
  const created = await createDossier(db, { ...dossier, slug, members, actorId: viewer.id, attach })
  if (!created) return refuse({ address: words.problems.addressTaken(slug) })
  log.info({ dossier: created.id, by: viewer.id }, 'dossier created')
  return redirect('/beheer?klaar=dossier', { status: 303 })
}

export default function NewDossierPage() {
  const { viewer, accounts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: admin.title, href: '/beheer' }, { label: words.title }]}
      />
      <Panel>
        <DossierForm accounts={accounts} errors={refused?.errors ?? {}} values={refused?.values ?? {}} />
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
