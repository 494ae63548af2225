import { boardText } from '#app/text/board.ts'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'
import { LinkButton } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { Panel } from './panel.tsx'

/** No action in the dossier yet: how to begin, for who can; else what is waited for. */
export function NoActions({ role, title }: { role: Role; title: string }) {
  const words = boardText.empty
  const canImport = may(role, 'importReport')
  return (
    <Panel variant="quiet">
      <EmptyState
        title={title}
        step={canImport ? <LinkButton href="rapport">{words.step}</LinkButton> : undefined}
      >
        {canImport ? words.coordinator : words.other}
      </EmptyState>
    </Panel>
  )
}
