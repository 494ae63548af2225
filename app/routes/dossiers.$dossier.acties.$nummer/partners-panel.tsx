import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { partnersPanel as words } from '#app/text/action-alignments.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { AddPartnerForm } from './add-partner-form.tsx'
import { Done } from './done.tsx'
import type { ActionPageData } from './page-data.server.ts'
import { PartnerTable } from './partner-table.tsx'

type PartnersPanelProps = { page: ActionPageData; refused?: RefusedForm }

/** Who must agree, who is heard, who is told; what each answered on which version; and the form for one more. */
export function PartnersPanel({ page, refused }: PartnersPanelProps) {
  const { partners, mayAddPartner } = page
  const mine = refused?.type === 'addPartner' ? refused : undefined
  return (
    <Panel id="afstemming" title={words.title}>
      <Done {...page} at="afstemming" />
      {partners.length > 0 ? <PartnerTable {...page} /> : <NoPartners mayAddPartner={mayAddPartner} />}
      {mayAddPartner ? (
        <details className="more" open={mine !== undefined}>
          <summary>{words.add}</summary>
          <AddOrWhyNot page={page} refused={mine} />
        </details>
      ) : null}
    </Panel>
  )
}

function NoPartners({ mayAddPartner }: Pick<ActionPageData, 'mayAddPartner'>) {
  return (
    <>
      <p className="muted">{words.none}</p>
      <p className="muted">{mayAddPartner ? words.begin : words.beginElsewhere}</p>
    </>
  )
}

function AddOrWhyNot({ page, refused }: PartnersPanelProps) {
  if (page.candidates.length > 0) return <AddPartnerForm page={page} refused={refused} />
  if (page.organisationCount > 0) return <p className="muted">{words.allOn}</p>
  return (
    <>
      <p className="muted">{words.noOrganisations}</p>
      <LinkButton small href={`/dossiers/${page.dossier.slug}/partners`}>
        {words.toPartners}
      </LinkButton>
    </>
  )
}
