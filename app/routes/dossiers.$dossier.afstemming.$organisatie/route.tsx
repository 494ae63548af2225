import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { matrixText, partnerList } from '#app/text/alignment-matrix.ts'
import { toDay } from '#app/text/dates.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PartnerItem } from './partner-item.tsx'
import { readPartner } from './partner-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args, 'readAlignments')
  const { organisatie: organisationId = '' } = args.params
  const asked = { organisationId, today: toDay(new Date()) }
  const page = isUuid(organisationId) ? await readPartner(args.context.db, access, asked) : undefined
  if (!page) throw notFound()
  return unstreamed({ page })
}

export default function PartnerListPage() {
  const { page } = useLoaderData<typeof loader>()
  const { name, shortName, groups, total, holds, slug, today } = page
  const shown = groups.filter(({ group, items }) => items.length > 0 || (group === 'waiting' && total > 0))
  return (
    <>
      <PageHead
        title={name}
        sub={total === 0 ? partnerList.none : partnerList.sub(holds)}
        breadcrumb={[{ label: matrixText.title, href: `/dossiers/${slug}/afstemming` }, { label: shortName }]}
      />
      {shown.map(({ group, items }) => (
        <Panel key={group} id={group} title={partnerList.groups[group]}>
          {items.length === 0 ? <p>{partnerList.noneWaiting}</p> : null}
          <ul className="plain-list">
            {items.map((item) => (
              <PartnerItem key={item.alignment.id} {...item} slug={slug} today={today} />
            ))}
          </ul>
        </Panel>
      ))}
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${matrixText.title} - ${ui.product}` }]
