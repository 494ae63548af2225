import { PAGE_SIZE, proposalPlace } from '#app/services/import/review-place.ts'
import { noTerm, termLabels } from '#app/text/actions.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { isInReview } from '#workflows/import/states.ts'
import { Attention } from './attention.tsx'
import { ConfirmButton } from './confirm-button.tsx'
import { ConfirmPanel } from './confirm-panel.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Over } from './over.tsx'
import { Proposal } from './proposal.tsx'
import { Refusal } from './refusal.tsx'
import { EnterButton, ReviewForm } from './review-form.tsx'
import { ReviewHead } from './review-head.tsx'
import { type Refused, type ReviewPageData, toProposal } from './review-page.ts'

/** The first proposal of a page. */
const firstOf = (page: number) => (page - 1) * PAGE_SIZE + 1

/** The review of an import: what was found, what asks for attention, every proposal, and the way on. */
export function Review({ page, refused }: { page: ReviewPageData; refused: Refused | undefined }) {
  const { slug, counts, items } = page
  const base = `/dossiers/${slug}/rapport`
  const path = `${base}/importeren/${page.import.id}`
  const isOpen = isInReview(page.import.state)
  const proposals = items.map((item, index) => {
    const isNewTerm = index === 0 || items[index - 1]?.term !== item.term
    return [
      isNewTerm ? (
        <h2 key={`${item.id} term`} className="term-heading">
          {item.term ? termLabels[item.term] : noTerm}
        </h2>
      ) : null,
      <Proposal key={item.id} item={item} page={page} path={path} refused={refused} readOnly={!isOpen} />,
    ]
  })
  return (
    <>
      <ReviewHead base={base} filename={page.import.filename} counts={counts} isOpen={isOpen} />
      {isOpen ? <EnterButton /> : null}
      {refused ? <Refusal refused={refused} page={page} /> : null}
      {isOpen ? <Attention page={page} /> : <Over page={page} base={base} />}
      {counts.total === 0 && isOpen ? <NothingFound path={path} /> : null}
      {isOpen ? <ConfirmPanel page={page} /> : null}
      {isOpen ? (
        <ReviewForm page={page} refused={refused}>
          {proposals}
          {counts.kept > 1 ? <ConfirmButton page={page} /> : null}
        </ReviewForm>
      ) : (
        proposals
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        href={(n) => proposalPlace(path, firstOf(n))}
        button={isOpen ? (n) => toProposal(firstOf(n)) : undefined}
      />
    </>
  )
}
