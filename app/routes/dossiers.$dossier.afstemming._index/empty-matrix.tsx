import { matrixText } from '#app/text/alignment-matrix.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { may } from '#workflows/permissions.ts'
import type { MatrixPage } from './matrix-page.server.ts'

const words = matrixText.empty

/** No partner on any action yet: how it begins, and by whom. */
export function EmptyMatrix({ role, slug }: Pick<MatrixPage, 'role' | 'slug'>) {
  const base = `/dossiers/${slug}`
  const step = may(role, 'managePartners') ? (
    <LinkButton href={`${base}/partners`}>{words.toPartners}</LinkButton>
  ) : (
    <LinkButton href={`${base}/bord`}>{words.toBoard}</LinkButton>
  )
  return (
    <Panel variant="quiet">
      <EmptyState title={words.title} step={step}>
        {may(role, 'addPartner') ? words.steering : words.other}
      </EmptyState>
    </Panel>
  )
}
