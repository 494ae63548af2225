import { proposalId } from '#app/services/import/review-place.ts'
import { reviewText as words } from '#app/text/import.ts'
import { Tag } from '#app/ui/tag.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { ProposalSource } from './proposal-source.tsx'
import { ProposalSteps, RestoreStep } from './proposal-steps.tsx'
import type { Refused, ReviewItem, ReviewPageData } from './review-page.ts'

interface ProposalProps {
  item: ReviewItem
  page: ReviewPageData
  path: string
  /** A refused form of this proposal: what was typed and what is wrong with it. */
  refused: Refused | undefined
  readOnly: boolean
}

/** One proposal: its text to correct, its passage beside it, and what else can be done with it. */
export function Proposal({ item, page, path, refused, readOnly }: ProposalProps) {
  const headingId = `${proposalId(item.position)}-titel`
  const isFixed = readOnly || item.is_dropped
  return (
    <article
      id={proposalId(item.position)}
      aria-labelledby={headingId}
      className={item.is_dropped ? 'proposal proposal--dropped' : 'proposal'}
    >
      <div className="proposal__head">
        <h3 id={headingId}>{words.proposal(item.position)}</h3>
        {item.is_dropped ? <Tag>{words.dropped}</Tag> : null}
        {item.isTooLong ? (
          <Tag tone="warn" sign="alert">
            {words.tooLong}
          </Tag>
        ) : null}
      </div>
      <div className="proposal__body">
        {isFixed ? <p>{item.body}</p> : <ProposalFields item={item} refused={refused} />}
        <ProposalSource item={item} path={path} readOnly={readOnly} />
      </div>
      {readOnly ? null : item.is_dropped ? (
        <RestoreStep item={item} />
      ) : (
        <ProposalSteps item={item} page={page} refused={refused} />
      )}
    </article>
  )
}
