import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { addContact, contactSchema, endContact } from '#app/services/organisations/organisations.server.ts'
import { organisationKindLabels } from '#app/text/alignments.ts'
import { changePartnerPage, partners, partnerPage as words } from '#app/text/partners.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { findOrganisation, listContacts } from '#db/queries/organisations.ts'
import { may } from '#workflows/permissions.ts'
import { AddContactForm, ContactList } from './contacts.tsx'

async function findPartner(args: LoaderFunctionArgs, permission: 'readAlignments' | 'managePartners') {
  const { viewer, dossier } = await requireDossier(args, permission)
  const id = args.params.organisatie ?? ''
  const organisation = isUuid(id) ? await findOrganisation(args.context.db, dossier.id, id) : undefined
  if (!organisation) throw notFound()
  return { viewer, dossier, organisation, base: `/dossiers/${dossier.slug}/partners` }
}

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, organisation, base } = await findPartner(args, 'readAlignments')
  const contacts = await listContacts(args.context.db, dossier.id)
  const done = new URL(args.request.url).searchParams.get('klaar') ?? ''
  return {
    base,
    manages: may(dossier.role, 'managePartners'),
    notice: partners.done[done],
    id: organisation.id,
    name: organisation.name,
    shortName: organisation.short_name,
    kind: organisationKindLabels[organisation.kind],
    domain: organisation.email_domain,
    contacts: contacts
      .filter(({ organisation_id }) => organisation_id === organisation.id)
      .map(({ person_id, name, email, function_title }) => ({
        ...{ personId: person_id, name, email },
        functionTitle: function_title,
      })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier, organisation, base } = await findPartner(args, 'managePartners')
  const form = await readForm(args.request)
  const desk = { dossierId: dossier.id, actorId: viewer.id }
  const done = (word: string) => redirect(`${base}/${organisation.id}?klaar=${word}`, { status: 303 })
  const refuse = (errors: FormErrors) => data({ errors, values: formValues(form) }, { status: 400 })
  switch (form.get('intent')) {
    case 'addContact': {
      const parsed = parseForm(contactSchema, form, { organisationId: organisation.id })
      if (!parsed.ok) return refuse(parsed.errors)
      const added = await addContact(args.context.db, desk, parsed.value)
      if (added.ok) return done('contact')
      if (added.problem === 'accountClosed' || added.problem === 'alreadyContact')
        return refuse({ email: words.problems[added.problem] })
      throw notFound()
    }
    case 'endContact': {
      const personId = String(form.get('personId'))
      if (!isUuid(personId)) throw notFound()
      const ended = await endContact(args.context.db, desk, { organisationId: organisation.id, personId })
      if (!ended.ok && ended.problem === 'forbidden') throw notFound()
      return done('beeindigd')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function PartnerPage() {
  const { base, id, manages, notice, name, shortName, kind, domain, contacts } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={shortName}
        sub={[name === shortName ? '' : name, kind].filter(Boolean).join(' · ')}
        breadcrumb={[{ label: partners.title, href: base }, { label: shortName }]}
      >
        {manages ? <LinkButton href={`${base}/${id}/wijzigen`}>{changePartnerPage.link}</LinkButton> : null}
      </PageHead>
      {notice && !refused ? <Notice kind="ok" title={notice} /> : null}
      <Panel id="contactpersonen" title={words.contactsTitle}>
        <ContactList contacts={contacts} manages={manages} />
      </Panel>
      {manages ? (
        <Panel id="toevoegen" title={words.addTitle}>
          <AddContactForm errors={refused?.errors ?? {}} values={refused?.values ?? {}} domain={domain} />
        </Panel>
      ) : null}
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.shortName ?? partners.title} - ${ui.product}` },
]
