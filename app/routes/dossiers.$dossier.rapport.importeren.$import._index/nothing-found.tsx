import { reviewText as words } from '#app/text/import.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'

/** A report in which no recommendation was recognised: said so, with the way to point them out. */
export function NothingFound({ path }: { path: string }) {
  const step = (
    <LinkButton href={`${path}/toevoegen`} variant="primary" icon="plus">
      {words.add}
    </LinkButton>
  )
  return (
    <Panel variant="quiet">
      <EmptyState title={words.none.title} step={step}>
        {words.none.detail}
      </EmptyState>
    </Panel>
  )
}
