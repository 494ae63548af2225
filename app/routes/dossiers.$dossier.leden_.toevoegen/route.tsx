import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { addMember } from '#app/services/members/add-member.server.ts'
import { email, functionTitle, name } from '#app/services/sign-in/person-fields.ts'
import { members, addMemberPage as words } from '#app/text/members.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { ROLES } from '#workflows/roles.ts'
import { AddMemberForm } from './add-member-form.tsx'

const newcomer = z.object({
  email,
  role: z.enum(ROLES, 'required'),
  name: name.optional(),
  functionTitle,
})

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'manageMembers')
  return { base: `/dossiers/${dossier.slug}/leden` }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'manageMembers')
  const form = await readForm(args.request)
  if (form.get('intent') !== 'addMember') throw new Response(null, { status: 400 })
  const parsed = parseForm(newcomer, form)
  if (!parsed.ok) return refuse(parsed.errors, parsed.values)
  const added = await addMember(args.context, { dossier, actor: viewer }, parsed.value)
  if (added.ok) {
    const done = added.invited ? 'uitgenodigd' : 'toegevoegd'
    return redirect(`/dossiers/${dossier.slug}/leden?klaar=${done}`, { status: 303 })
  }
  if (added.problem === 'forbidden') throw notFound()
  const field = added.problem === 'nameNeeded' ? 'name' : 'email'
  return refuse({ [field]: words.problems[added.problem] }, formValues(form))
}

const refuse = (errors: FormErrors, values: FormValues) => data({ errors, values }, { status: 400 })

export default function AddMemberPage() {
  const { base } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: members.title, href: base }, { label: words.title }]}
      />
      <Panel>
        <AddMemberForm errors={refused?.errors ?? {}} values={refused?.values ?? {}} />
      </Panel>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
