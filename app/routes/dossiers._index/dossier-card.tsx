import type { Progress } from '#app/services/progress/progress.ts'
import { roleLabels } from '#app/text/actions.ts'
import { dossiersText } from '#app/text/dossiers.ts'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { ProgressMeters } from '#app/ui/progress-meters.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Role } from '#workflows/roles.ts'

interface DossierLine {
  slug: string
  title: string
  description: string
  role: Role
  isFictitious: boolean
  isReadable: boolean
  /** Given to who may read the dossier. */
  progress?: Progress
}

/** One dossier: what it is, what you are in it, how far it is. */
export function DossierCard({ dossier }: { dossier: DossierLine }) {
  const { slug, title, description, role, isFictitious, isReadable, progress } = dossier
  return (
    <Panel
      id={`dossier-${slug}`}
      title={isReadable ? <a href={`/dossiers/${slug}`}>{title}</a> : title}
      aside={isFictitious ? <Tag tone="warn">{dossiersText.fictitious}</Tag> : undefined}
    >
      <Stack tight>
        {description ? <p>{description}</p> : null}
        <p className="muted">{dossiersText.yourRole(roleLabels[role].toLowerCase())}</p>
        {isReadable ? null : (
          <p>
            {dossiersText.partnerAsked}
            <a href="/afstemmingen">{dossiersText.partnerPage}</a>.
          </p>
        )}
        {progress && progress.byCount.total > 0 ? <ProgressMeters progress={progress} /> : null}
        {progress?.byCount.total === 0 ? <p>{dossiersText.noActions}</p> : null}
      </Stack>
    </Panel>
  )
}
