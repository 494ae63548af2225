import { boardText } from '#app/text/board.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'

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
