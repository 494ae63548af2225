import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type Refused, type ReviewItem, type ReviewPageData, seal } from './review-page.ts'

interface StepsProps {
  item: ReviewItem
  page: ReviewPageData
  refused?: Refused | undefined
}

/** What can be done with a proposal besides correcting it. */
export function ProposalSteps({ item, page, refused }: StepsProps) {
  const { id, position } = item
  const hidden = { position, item: id }
  return (
    <div className="proposal__steps">
      <Form intent="dropItem" {...seal(page, `drop-${position}`)} hidden={hidden}>
        <Button small aria-label={words.dropItem(position)}>
          {words.drop}
        </Button>
      </Form>
      {position < page.counts.total ? (
        <Form intent="mergeItem" {...seal(page, `merge-${position}`)} hidden={hidden}>
          <Button small aria-label={words.mergeItem(position)}>
            {words.merge}
          </Button>
        </Form>
      ) : null}
      <SplitStep item={item} page={page} refused={refused} />
    </div>
  )
}

function SplitStep({ item, page, refused }: StepsProps) {
  const { id, position, split } = item
  const mine = refused?.type === 'splitItem' && refused.values.item === id ? refused : undefined
  return (
    <details className="proposal__split" open={mine !== undefined}>
      <summary aria-label={words.splitItem(position)}>{words.split.open}</summary>
      <Form intent="splitItem" {...seal(page, `split-${position}`)} hidden={{ position, item: id }}>
        {(['first', 'second'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            id={`${name}-${position}`}
            label={words.split[name]}
            defaultValue={mine?.values[name] ?? split[name]}
            error={mine?.errors[name]}
            rows={2}
            required
          />
        ))}
        <div>
          <Button>{words.split.button}</Button>
        </div>
      </Form>
    </details>
  )
}

/** What was left out can come back. */
export function RestoreStep({ item: { id, position }, page }: StepsProps) {
  return (
    <Form intent="restoreItem" {...seal(page, `restore-${position}`)} hidden={{ position, item: id }}>
      <div>
        <Button small aria-label={words.restoreItem(position)}>
          {words.restore}
        </Button>
      </div>
    </Form>
  )
}
