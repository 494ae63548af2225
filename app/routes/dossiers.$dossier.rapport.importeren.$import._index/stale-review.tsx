import { noTerm, termLabels } from '#app/text/actions.ts'
import { importAnswers, importedOn, reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Conflict } from '#app/ui/conflict.tsx'
import { Form } from '#app/ui/form.tsx'
import type { Term } from '#workflows/action-item/states.ts'
import { type Refused, type ReviewPageData, reviewForm, seal } from './review-page.ts'

interface StaleReviewProps {
  refused: Refused
  page: ReviewPageData
}

/** Others were here meanwhile: what they did, what you typed beside what stands there now, one click to apply it. */
export function StaleReview({ refused, page }: StaleReviewProps) {
  const { changes, typed, step } = refused
  const last = changes.at(-1)
  const standing = new Set(refused.standing.map(({ id }) => id))
  const gone = Object.keys(typed).filter((id) => !standing.has(id))
  const isAllGone =
    refused.type === 'editItem' && gone.length > 0 && gone.length === Object.keys(typed).length
  const pressedId = step.split('.')[1]
  const isLost = pressedId
    ? !standing.has(pressedId) && !page.items.some(({ id }) => id === pressedId)
    : false
  return (
    <Conflict
      who={last?.who ?? ''}
      when={importedOn(last?.at ?? '')}
      rows={rowsOf(refused)}
      meanwhile={
        <ul>
          {changes.map((change) => (
            <li key={change.id}>{change.sentence}</li>
          ))}
        </ul>
      }
    >
      {gone.length > 0 || isLost ? <p>{importAnswers.gone}</p> : null}
      {isLost || isAllGone ? null : <Again refused={refused} page={page} />}
    </Conflict>
  )
}

/** The same button once more: of the page's form, which holds what was typed, or of a form without fields. */
function Again({ refused, page }: StaleReviewProps) {
  const label = importAnswers.again[refused.type]
  if (refused.isPage)
    return (
      <div>
        <Button variant="primary" form={reviewForm} name="step" value={refused.step}>
          {label}
        </Button>
      </div>
    )
  return (
    <Form intent={refused.type} {...seal(page, `again-${refused.type}`)}>
      <div>
        <Button variant="primary">{label}</Button>
      </div>
    </Form>
  )
}

/** Everything typed that others wrote differently, or that has no place any more. */
function rowsOf({ typed, standing }: Refused) {
  const now = new Map(standing.map((item) => [item.id, item]))
  return Object.entries(typed).flatMap(([id, yours]) => {
    const item = now.get(id)
    const of = (label: string) => (item ? `${words.proposal(item.position)}: ${label}` : label)
    const halves = `${yours.first} / ${yours.second}`
    return [
      { label: of(words.text), yours: yours.text, current: item?.body ?? '' },
      { label: of(words.term), yours: termWord(yours.term), current: item ? termWord(item.term) : '' },
      ...(item ? [] : [{ label: words.split.open, yours: halves, current: '' }]),
    ].filter(({ yours: mine, current }) => mine !== current)
  })
}

const termWord = (term: string | null | undefined) => termLabels[term as Term] ?? noTerm
