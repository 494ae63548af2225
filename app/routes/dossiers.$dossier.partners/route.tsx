import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { organisationKindLabels } from '#app/text/alignments.ts'
import { partners as words } from '#app/text/partners.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'
import { listOrganisations } from '#db/queries/organisations.ts'
import { may } from '#workflows/permissions.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'readAlignments')
  const organisations = await listOrganisations(args.context.db, dossier.id)
  const done = new URL(args.request.url).searchParams.get('klaar') ?? ''
  return {
    base: `/dossiers/${dossier.slug}/partners`,
    manages: may(dossier.role, 'managePartners'),
    notice: words.done[done],
    organisations: organisations.map(({ id, name, short_name, kind, contact_count }) => ({
      ...{ id, name, shortName: short_name, kind: organisationKindLabels[kind] },
      contacts: contact_count,
    })),
  }
}

export default function PartnersPage() {
  const { base, manages, notice, organisations } = useLoaderData<typeof loader>()
  const add = manages ? (
    <LinkButton variant="primary" icon="plus" href={`${base}/toevoegen`}>
      {words.add}
    </LinkButton>
  ) : null
  return (
    <>
      <PageHead title={words.title} sub={words.sub}>
        {organisations.length > 0 ? add : null}
      </PageHead>
      {notice ? <Notice kind="ok" title={notice} /> : null}
      {organisations.length === 0 ? (
        <EmptyState title={words.empty.title} step={add}>
          {manages ? words.empty.why : words.empty.others}
        </EmptyState>
      ) : (
        <Panel>
          <Table caption={words.caption(organisations.length)}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.contacts}</th>
              </tr>
            </thead>
            <tbody>
              {organisations.map(({ id, name, shortName, kind, contacts }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${base}/${id}`}>{shortName}</a>
                    {name === shortName ? null : <div className="muted small">{name}</div>}
                  </th>
                  <td>{kind}</td>
                  <td>
                    {words.contactCount(contacts)}
                    {contacts === 0 ? <div className="muted small">{words.unreachable}</div> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Panel>
      )}
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
