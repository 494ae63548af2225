import { boardText } from '#app/text/board.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { may } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'

/** No action yet: how to begin, for who can; else what is waited for. */
export function EmptyBoard({ role }: { role: Role }) {
  const words = boardText.empty
  const canImport = may(role, 'importReport')
  return (
    <Panel variant="quiet">
      <EmptyState
        title={words.title}
        step={canImport ? <LinkButton href="rapport">{words.step}</LinkButton> : undefined}
      >
        {canImport ? words.coordinator : words.other}
      </EmptyState>
    </Panel>
  )
}

/** Actions enough, but none that the filter leaves. */
export function NothingFound() {
  const words = boardText.nothingFound
  return (
    <Panel variant="quiet">
      <EmptyState title={words.title} step={<LinkButton href="bord">{words.step}</LinkButton>}>
        {words.detail}
      </EmptyState>
    </Panel>
  )
}
