import { proposalId } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { type ReviewPageData, toProposal } from './review-page.ts'

/** What would keep the import from being confirmed, by name, wherever in the list it stands. */
export function Attention({ page }: { page: ReviewPageData }) {
  const { tooLong, counts, items } = page
  const shown = new Set(items.map(({ position }) => position))
  if (tooLong.length === 0 && counts.without_term === 0) return null
  return (
    <Notice kind={tooLong.length > 0 ? 'warn' : 'info'} title={words.attention.title}>
      {tooLong.length > 0 ? (
        <ul>
          {tooLong.map((position) => (
            <li key={position}>
              {shown.has(position) ? (
                <a href={`#${proposalId(position)}`}>{words.attention.tooLong(position)}</a>
              ) : (
                <Button variant="quiet" small {...toProposal(position)}>
                  {words.attention.tooLong(position)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {counts.without_term > 0 ? <p>{words.attention.withoutTerm(counts.without_term)}</p> : null}
    </Notice>
  )
}
