import { proposalId, proposalPlace } from '#app/services/import/review-place.ts'
import { addText as words } from '#app/text/import.ts'
import { ReportText } from '#app/ui/report/report-text.tsx'
import type { AddPageData } from './add-page.ts'

/** The whole report, the proposals marked in it, each piece selectable. */
export function SourceText({ page }: { page: AddPageData }) {
  const path = `/dossiers/${page.slug}/rapport/importeren/${page.import.id}`
  const marks = page.places.map(({ position, start, end }) => ({
    number: position,
    start,
    end,
    id: proposalId(position),
    reference: (
      <span key={position} className="report__reference">
        <a href={proposalPlace(path, position)}>{words.proposal(position)}</a>
      </span>
    ),
  }))
  return (
    <div className="report-page__text">
      <h2 className="visually-hidden">{words.report}</h2>
      <ReportText source={page.report.body} chapters={page.report.chapters} marks={marks} selectable />
    </div>
  )
}
