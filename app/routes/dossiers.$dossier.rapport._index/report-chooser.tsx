import { reportText } from '#app/text/report.ts'
import { Chips } from '#app/ui/chips.tsx'

type Report = { id: string; title: string; recommendation_count: number | null }

/** Which of several reports is shown; nothing when there is one. */
export function ReportChooser({ reports, current }: { reports: readonly Report[]; current: string }) {
  if (reports.length < 2) return null
  const chips = reports.map(({ id, title, recommendation_count }) => ({
    label: title,
    href: `?rapport=${id}`,
    current: id === current,
    count: recommendation_count ?? 0,
  }))
  return <Chips label={reportText.choose} chips={chips} />
}
