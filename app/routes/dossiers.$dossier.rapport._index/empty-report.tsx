import { reportText } from '#app/text/report.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Panel } from '#app/ui/panel.tsx'

/** No report yet: how to begin, for who can; else what is waited for. */
export function EmptyReport({ importHref }: { importHref?: string | undefined }) {
  const words = reportText.empty
  const step = importHref ? (
    <LinkButton href={importHref} variant="primary" icon="upload">
      {reportText.add}
    </LinkButton>
  ) : undefined
  return (
    <Panel variant="quiet">
      <EmptyState title={words.title} step={step}>
        {importHref ? words.coordinator : words.other}
      </EmptyState>
    </Panel>
  )
}
