import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type Refused, type ReviewItem, type ReviewPageData, stepButton } from './review-page.ts'

interface StepsProps {
  item: ReviewItem
  page: ReviewPageData
  refused: Refused | undefined
}

/** What can be done with a proposal besides correcting it. */
export function ProposalSteps({ item, page, refused }: StepsProps) {
  const { position } = item
  return (
    <div className="proposal__steps">
      <Button small aria-label={words.dropItem(position)} {...stepButton('dropItem', item)}>
        {words.drop}
      </Button>
      {position < page.counts.total ? (
        <Button small aria-label={words.mergeItem(position)} {...stepButton('mergeItem', item)}>
          {words.merge}
        </Button>
      ) : null}
      <SplitStep item={item} refused={refused} />
    </div>
  )
}

function SplitStep({ item, refused }: Omit<StepsProps, 'page'>) {
  const { id, position, split } = item
  const typed = refused?.typed[id]
  const errors = refused?.wrong.find((one) => one.id === id)?.errors
  const isOpen =
    typed !== undefined &&
    (refused?.step === `splitItem.${id}` || typed.first !== split.first || typed.second !== split.second)
  return (
    <details className="proposal__split" open={isOpen || Boolean(errors?.first || errors?.second)}>
      <summary aria-label={words.splitItem(position)}>{words.split.open}</summary>
      <div className="form">
        {(['first', 'second'] as const).map((name) => (
          <TextArea
            key={name}
            name={`${name}.${id}`}
            id={`${name}-${position}`}
            label={words.split[name]}
            defaultValue={typed?.[name] ?? split[name]}
            error={errors?.[name]}
            rows={2}
            required
          />
        ))}
        <div>
          <Button {...stepButton('splitItem', item)}>{words.split.button}</Button>
        </div>
      </div>
    </details>
  )
}

/** What was left out can come back. */
export function RestoreStep({ item }: { item: ReviewItem }) {
  return (
    <div>
      <Button small aria-label={words.restoreItem(item.position)} {...stepButton('restoreItem', item)}>
        {words.restore}
      </Button>
    </div>
  )
}
