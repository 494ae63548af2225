import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import {
  changeOrganisation,
  organisationMark,
  organisationSchema,
} from '#app/services/organisations/organisations.server.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyActor } from '#app/text/history.ts'
import { addPartnerPage, partners, changePartnerPage as words } from '#app/text/partners.ts'
import { ui } from '#app/text/ui.ts'
import { OrganisationForm } from '#app/ui/organisation-form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listLog } from '#db/queries/log.ts'
import { findOrganisation } from '#db/queries/organisations.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'

async function findPartner(args: LoaderFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'managePartners')
  const id = args.params.organisatie ?? ''
  const organisation = isUuid(id) ? await findOrganisation(args.context.db, dossier.id, id) : undefined
  if (!organisation) throw notFound()
  return { viewer, dossier, organisation, base: `/dossiers/${dossier.slug}/partners` }
}

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, base } = await findPartner(args)
  const { id, name, short_name, kind, tooi_uri, email_domain } = organisation
  const values: FormValues = {
    ...{ name, shortName: short_name, kind },
    ...{ tooiUri: tooi_uri ?? '', emailDomain: email_domain ?? '' },
  }
  return { base, id, values, seen: organisationMark(organisation) }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier, organisation, base } = await findPartner(args)
  const { db } = args.context
  const form = await readForm(args.request)
  if (form.get('intent') !== 'changeOrganisation') throw new Response(null, { status: 400 })
  const values = formValues(form)
  const refuse = (status: 400 | 409, errors: FormErrors, meanwhile?: { who: string; when: string }) =>
    data({ errors, values, meanwhile }, { status })
  const parsed = parseForm(organisationSchema, form)
  if (!parsed.ok) return refuse(400, parsed.errors)
  const desk = { dossierId: dossier.id, actorId: viewer.id }
  const change = { ...parsed.value, id: organisation.id, seen: String(form.get('seen')) }
  const changed = await changeOrganisation(db, desk, change)
  if (changed.ok) return redirect(`${base}/${organisation.id}?klaar=gewijzigd`, { status: 303 })
  if (changed.problem === 'taken') return refuse(400, { shortName: addPartnerPage.taken })
  if (changed.problem !== 'stale') throw notFound()
  const asked = { dossierId: dossier.id, subjectId: organisation.id, types: ['changeOrganisation'], limit: 1 }
  const [last] = await listLog(db, asked)
  if (!last) throw new Response(null, { status: 400 })
  return refuse(409, {}, { who: historyActor(last), when: formatDateTime(last.at) })
}

export default function ChangePartnerPage() {
  const { base, id, values, seen } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const form = (
    <OrganisationForm
      intent="changeOrganisation"
      errors={refused?.errors ?? {}}
      values={refused?.values ?? values}
      seen={seen}
      button={words.button}
    />
  )
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[
          { label: partners.title, href: base },
          { label: values.shortName ?? '', href: `${base}/${id}` },
          { label: words.link },
        ]}
      />
      {refused?.meanwhile ? (
        <ChangedMeanwhile {...refused.meanwhile} typed={refused.values} current={values}>
          {form}
        </ChangedMeanwhile>
      ) : (
        <Panel>{form}</Panel>
      )}
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
