import { proposalPlace } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ReviewPageData } from './review-page.ts'

/** What would keep the import from being confirmed, by name, wherever in the list it stands. */
export function Attention({ page, path }: { page: ReviewPageData; path: string }) {
  const { tooLong, counts } = page
  if (tooLong.length === 0 && counts.without_term === 0) return null
  return (
    <Notice kind={tooLong.length > 0 ? 'warn' : 'info'} title={words.attention.title}>
      {tooLong.length > 0 ? (
        <ul>
          {tooLong.map((position) => (
            <li key={position}>
              <a href={proposalPlace(path, position)}>{words.attention.tooLong(position)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {counts.without_term > 0 ? <p>{words.attention.withoutTerm(counts.without_term)}</p> : null}
    </Notice>
  )
}
