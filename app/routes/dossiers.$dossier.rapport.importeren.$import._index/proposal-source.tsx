import { proposalId } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import type { ReviewItem } from './review-page.ts'

/** Where the report has it, in its own words. */
export function ProposalSource({ item, path }: { item: ReviewItem; path: string }) {
  const { source, chapter, position } = item
  return (
    <div className="proposal__source">
      <p className="proposal__label">{chapter ? words.sourceIn(chapter) : words.source}</p>
      {source ? (
        <blockquote>
          {source.before}
          <mark>{source.passage}</mark>
          {source.after}
        </blockquote>
      ) : (
        <p>{words.noSource}</p>
      )}
      {source ? (
        <p>
          <a href={`${path}/toevoegen#${proposalId(position)}`} aria-label={words.showItemInReport(position)}>
            {words.showInReport}
          </a>
        </p>
      ) : null}
    </div>
  )
}
