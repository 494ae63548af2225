import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { type ReviewPageData, reviewForm, stepButton } from './review-page.ts'

/** One button that says exactly what it will do; above the proposals and, once read, below them. */
export function ConfirmButton({ page }: { page: ReviewPageData }) {
  return (
    <Button variant="primary" icon="check" form={reviewForm} {...stepButton('confirm')}>
      {words.confirm.button(page.counts.kept)}
    </Button>
  )
}
