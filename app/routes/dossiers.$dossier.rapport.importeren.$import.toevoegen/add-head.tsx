import { reviewText, addText as words } from '#app/text/import.ts'
import { reportText } from '#app/text/report.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import type { AddPageData } from './add-page.ts'

export function AddHead({ page }: { page: AddPageData }) {
  const base = `/dossiers/${page.slug}/rapport`
  const breadcrumb = [
    { label: reportText.title, href: base },
    { label: reviewText.title, href: `${base}/importeren/${page.import.id}` },
    { label: words.crumb },
  ]
  return <PageHead title={words.title} sub={words.sub} breadcrumb={breadcrumb} />
}
