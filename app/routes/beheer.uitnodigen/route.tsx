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
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { inviteAccount } from '#app/services/accounts/invite-account.server.ts'
import { email, functionTitle, name } from '#app/services/sign-in/person-fields.ts'
import { admin, invitePage as words } from '#app/text/admin.ts'
import { formError } from '#app/text/form-errors.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listDossierTitles } from '#db/queries/accounts.ts'
import { ROLES } from '#workflows/roles.ts'
import { InviteForm } from './invite-form.tsx'

const always = () => true

const invitee = z
  .object({
    ...{ name, email, functionTitle },
    dossier: z.uuid('unknownDossier').optional(),
    role: z.enum(ROLES).optional(),
    isAdmin: z.literal('on').optional(),
  })
  .refine((v) => !v.dossier || v.role, { path: ['role'], error: 'roleNeeded', when: always })
  .refine((v) => !v.role || v.dossier, { path: ['dossier'], error: 'dossierNeeded', when: always })

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  const dossiers = await listDossierTitles(args.context.db)
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    dossiers: dossiers.map(({ id, title }) => ({ id, title })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireAdmin(args)
  const { db } = args.context
  const form = await readForm(args.request)
  if (form.get('intent') !== 'invite') throw new Response(null, { status: 400 })
  const parsed = parseForm(invitee, form)
  if (!parsed.ok) return refuse(parsed.errors, parsed.values)
  const { dossier: dossierId, role, isAdmin, ...person } = parsed.value
  const dossier = dossierId ? (await listDossierTitles(db)).find(({ id }) => id === dossierId) : undefined
  if (dossierId && !dossier) return refuse({ dossier: formError('unknownDossier') }, formValues(form))
  const place = dossier && role ? { dossier, role } : undefined
  const invited = await inviteAccount(args.context, viewer, { ...person, isAdmin: isAdmin === 'on' }, place)
  if (!invited) return refuse({ email: words.problems.emailTaken }, formValues(form))
  return redirect('/beheer?klaar=uitgenodigd', { status: 303 })
}

const refuse = (errors: FormErrors, values: FormValues) => data({ errors, values }, { status: 400 })

export default function InvitePage() {
  const { viewer, dossiers } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: admin.title, href: '/beheer' }, { label: words.title }]}
      />
      <Panel>
        <InviteForm dossiers={dossiers} errors={refused?.errors ?? {}} values={refused?.values ?? {}} />
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
