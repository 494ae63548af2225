import { proposalId } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import { Facts } from '#app/ui/facts.tsx'
import type { ReviewItem } from './review-page.ts'

/** Where the report has it, in its own words, and what the report seems to say of it. */
export function ProposalSource({ item, path }: { item: ReviewItem; path: string }) {
  const { source, chapter, addressees, themes, position } = item
  const proposed = [
    { term: words.addressees, value: addressees.join(', ') },
    { term: words.themes, value: themes.join(', ') },
  ].filter(({ value }) => value !== '')
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
      {proposed.length > 0 ? (
        <>
          <Facts facts={proposed} align="start" />
          <p className="small subtle">{words.proposedFromText}</p>
        </>
      ) : null}
    </div>
  )
}
