import { noTerm, termLabels } from '#app/text/actions.ts'
import { importAnswers, importedOn, reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Conflict } from '#app/ui/conflict.tsx'
import { Form } from '#app/ui/form.tsx'
import type { Term } from '#workflows/action-item/states.ts'
import { type Refused, type ReviewPageData, seal } from './review-page.ts'

interface StaleReviewProps {
  refused: Refused
  page: ReviewPageData
}

/** Others were here meanwhile: what they did, what you typed beside what stands there now, one click to apply it. */
export function StaleReview({ refused, page }: StaleReviewProps) {
  const { changes, type, values, current } = refused
  const last = changes.at(-1)
  const isGone = 'item' in values && current === null
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
      {isGone ? (
        <p>{importAnswers.gone}</p>
      ) : (
        <Form
          intent={type}
          {...seal(page, `again-${type}`)}
          hidden={typed(values, current ? { position: current.position } : {})}
        >
          <div>
            <Button variant="primary">{importAnswers.again[type]}</Button>
          </div>
        </Form>
      )}
    </Conflict>
  )
}

/** All that was filled in, on its way once more, with the place where the proposal stands now. */
function typed(values: Refused['values'], place: { position?: number }): Record<string, string | number> {
  const { intent: _intent, version: _version, nonce: _nonce, ...rest } = values
  return { ...(rest as Record<string, string>), ...place }
}

function rowsOf({ type, values, current }: Refused) {
  const now = current?.body ?? ''
  if (type === 'splitItem')
    return [{ label: words.text, yours: `${values.first} / ${values.second}`, current: now }]
  if (type !== 'editItem') return []
  return [
    { label: words.text, yours: values.text, current: now },
    { label: words.term, yours: termWord(values.term), current: current ? termWord(current.term) : '' },
  ].filter(({ yours, current: stands }) => yours !== stands)
}

const termWord = (term: string | null | undefined) => termLabels[term as Term] ?? noTerm
