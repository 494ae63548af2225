import { roleLabels } from '#app/text/actions.ts'
import { dossiersText } from '#app/text/dossiers.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'

export type DossierLine = Awaited<ReturnType<typeof listDossiersFor>>[number]

/** One dossier: what it is, what you are in it, how far it is. */
export function DossierCard({ dossier }: { dossier: DossierLine }) {
  const { slug, title, description, role, is_fictitious } = dossier
  const count = dossier.action_count ?? 0
  const readable = may(role, 'readDossier')
  return (
    <Panel
      id={`dossier-${slug}`}
      title={readable ? <a href={`/dossiers/${slug}`}>{title}</a> : title}
      aside={is_fictitious ? <Tag tone="warn">{dossiersText.fictitious}</Tag> : undefined}
    >
      {description ? <p>{description}</p> : null}
      <p className="muted">{`${dossiersText.yourRole}: ${roleLabels[role].toLowerCase()}`}</p>
      {readable ? (
        <p>{count === 0 ? dossiersText.noActions : dossiersText.actions(count)}</p>
      ) : (
        <p>{dossiersText.partnerWaits}</p>
      )}
    </Panel>
  )
}
