import { reviewText as words } from '#app/text/import.ts'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { isInReview } from '#workflows/import/states.ts'
import { LateReview } from './late-review.tsx'
import type { Refused, ReviewPageData } from './review-page.ts'
import { StaleReview } from './stale-review.tsx'

const labels = {
  text: words.text,
  term: words.term,
  first: words.split.first,
  second: words.split.second,
}

/** Why the last form was not accepted: all errors at once, or what others did meanwhile. */
export function Refusal({ refused, page }: { refused: Refused; page: ReviewPageData }) {
  if (!isInReview(page.import.state)) return <LateReview refused={refused} page={page} />
  if (refused.changes.length > 0) return <StaleReview refused={refused} page={page} />
  const shown = new Set(page.items.map(({ position }) => position))
  const bad = refused.badItems.map(({ position, problem }) => ({
    field: shown.has(position) ? `text-${position}` : undefined,
    message: words.attention[problem](position),
  }))
  const atFields = refused.wrong.flatMap(({ position, errors }) => {
    const ids = Object.fromEntries(Object.keys(labels).map((field) => [field, `${field}-${position}`]))
    return errorList(errors, labels, ids)
  })
  return <ErrorSummary errors={[...errorList(refused.errors, labels), ...atFields, ...bad]} />
}
