import { reviewText as words } from '#app/text/import.ts'
import { reportText } from '#app/text/report.ts'
import { PageHead } from '#app/ui/page-head.tsx'

interface ReviewHeadProps {
  base: string
  filename: string
  counts: { total: number; kept: number }
  isOpen: boolean
}

export function ReviewHead({ base, filename, counts: { total, kept }, isOpen }: ReviewHeadProps) {
  const breadcrumb = [
    { label: reportText.title, href: base },
    { label: words.crumb, href: `${base}/importeren` },
    { label: filename },
  ]
  return (
    <PageHead
      title={isOpen ? words.title : words.closedTitle}
      breadcrumb={breadcrumb}
      sub={words.sub(filename, total, total - kept)}
    />
  )
}
