import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { addOrganisation, organisationSchema } from '#app/services/organisations/organisations.server.ts'
import { partners, addPartnerPage as words } from '#app/text/partners.ts'
import { ui } from '#app/text/ui.ts'
import { OrganisationForm } from '#app/ui/organisation-form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'managePartners')
  return { base: `/dossiers/${dossier.slug}/partners` }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'managePartners')
  const form = await readForm(args.request)
  if (form.get('intent') !== 'addOrganisation') throw new Response(null, { status: 400 })
  const parsed = parseForm(organisationSchema, form)
  if (!parsed.ok) return data({ errors: parsed.errors, values: parsed.values }, { status: 400 })
  const desk = { dossierId: dossier.id, actorId: viewer.id }
  const added = await addOrganisation(args.context.db, desk, parsed.value)
  if (added.ok) {
    return redirect(`/dossiers/${dossier.slug}/partners/${added.id}?klaar=toegevoegd`, { status: 303 })
  }
  if (added.problem === 'forbidden') throw notFound()
  const errors: Record<string, string> = { shortName: words.taken }
  return data({ errors, values: formValues(form) }, { status: 400 })
}

export default function AddPartnerPage() {
  const { base } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: partners.title, href: base }, { label: words.title }]}
      />
      <Panel>
        <OrganisationForm
          intent="addOrganisation"
          errors={refused?.errors ?? {}}
          values={refused?.values ?? {}}
          button={words.button}
        />
      </Panel>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
