import { reportText as words } from '#app/text/report.ts'
import type { ReportChapter } from '#app/ui/report/blocks.ts'
import { ReportContents } from '#app/ui/report/report-contents.tsx'
import { ReportText } from '#app/ui/report/report-text.tsx'
import { ActionReference } from './action-reference.tsx'
import { PlacelessRecommendations } from './placeless-recommendations.tsx'
import { type Recommendation, recommendationId } from './recommendation.ts'

interface ReportReaderProps {
  base: string
  report: { body: string; chapters: readonly (ReportChapter & { end: number })[] }
  recommendations: readonly Recommendation[]
}

/** The text with its contents beside it, and every recommendation where the report has it. */
export function ReportReader({ base, report, recommendations }: ReportReaderProps) {
  const marks = recommendations.flatMap((recommendation) => {
    const { number, start_offset: start, end_offset: end } = recommendation
    if (start === null || end === null) return []
    const reference = <ActionReference key={number} base={base} recommendation={recommendation} />
    return [{ number, start, end, id: recommendationId(number), reference }]
  })
  const placeless = recommendations.filter(({ start_offset }) => start_offset === null)
  const links = recommendations.map(({ number }) => ({
    label: String(number),
    name: words.recommendation(number),
    href: `#${recommendationId(number)}`,
  }))
  return (
    <div className="report-page">
      <ReportContents chapters={report.chapters} links={links} />
      <div className="report-page__text">
        <p className="muted">{words.found(recommendations.length)}</p>
        <ReportText source={report.body} chapters={report.chapters} marks={marks} />
        <PlacelessRecommendations base={base} recommendations={placeless} />
      </div>
    </div>
  )
}
