import { overviewText } from '#app/text/overview.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { may } from '#workflows/permissions.ts'
import type { Overview } from './overview-page.server.ts'

/** A dossier without actions: how it begins, and by whom. */
export function EmptyOverview({ role, dossier }: Overview) {
  const words = overviewText.empty
  const canImport = may(role, 'importReport')
  const step = <LinkButton href={`/dossiers/${dossier.slug}/rapport`}>{words.step}</LinkButton>
  return (
    <Panel variant="quiet">
      <EmptyState title={words.title} step={canImport ? step : undefined}>
        {canImport ? words.coordinator : words.other}
      </EmptyState>
    </Panel>
  )
}
