import { addPlace } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { type ReviewItem, toReport } from './review-page.ts'

interface ProposalSourceProps {
  item: ReviewItem
  path: string
  readOnly: boolean
}

/** Where the report has it, in its own words. */
export function ProposalSource({ item, path, readOnly }: ProposalSourceProps) {
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
          {readOnly ? (
            <a href={addPlace(path, position)} aria-label={words.showItemInReport(position)}>
              {words.showInReport}
            </a>
          ) : (
            <Button
              variant="quiet"
              small
              aria-label={words.showItemInReport(position)}
              {...toReport(position)}
            >
              {words.showInReport}
            </Button>
          )}
        </p>
      ) : null}
    </div>
  )
}
