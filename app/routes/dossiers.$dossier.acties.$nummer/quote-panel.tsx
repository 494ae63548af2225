import { actionPage } from '#app/text/action-page.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Quote } from '#app/ui/quote.tsx'
import type { ActionPageData } from './page-data.server.ts'

/** The recommendation, verbatim, with the way to its place in the report. */
export function QuotePanel({ action, dossier }: Pick<ActionPageData, 'action' | 'dossier'>) {
  const number = action.recommendation_number
  // The query picks the report of several, the fragment the place in it.
  const place = `/dossiers/${dossier.slug}/rapport?aanbeveling=${number}#aanbeveling-${number}`
  const source = (
    <>
      {actionPage.recommendation(number)} · <a href={place}>{actionPage.inReport(action.chapter)}</a>
    </>
  )
  return (
    <Panel>
      <Quote source={source}>{action.recommendation_body}</Quote>
    </Panel>
  )
}
