import { proposeSplit } from '#app/services/import/propose-split.ts'
import { importAnswers, lateReview as words } from '#app/text/import.ts'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { Refused, ReviewPageData } from './review-page.ts'

interface LateReviewProps {
  refused: Refused
  page: ReviewPageData
}

/** The import was closed while this was being typed: who closed it, what was typed, to copy, and what to do with it. */
export function LateReview({ refused, page }: LateReviewProps) {
  const { state } = page.import
  const texts = textsOf(refused)
  return (
    <Notice kind="error" title={importAnswers.notInState(state)}>
      <Stack>
        {refused.changes.length > 0 ? (
          <ul>
            {refused.changes.map((change) => (
              <li key={change.id}>{change.sentence}</li>
            ))}
          </ul>
        ) : null}
        {texts.length > 0 ? <p>{state === 'confirmed' ? words.confirmed : words.discarded}</p> : null}
        {texts.map(({ id, label, text }) => (
          <TextArea key={id} name={id} id={id} label={label} defaultValue={text} markOptional={false} />
        ))}
      </Stack>
    </Notice>
  )
}

/** Every text that was typed, by its proposal; halves only when they are not the proposed ones. */
function textsOf({ typed, standing }: Refused) {
  const now = new Map(standing.map((item) => [item.id, item]))
  return Object.entries(typed).flatMap(([id, { text, first, second }]) => {
    const item = now.get(id)
    const proposed = proposeSplit(item?.body ?? text)
    const isSplit = first !== proposed.first || second !== proposed.second
    const label = words.typed(item?.position)
    return [
      { id: `getypt-${id}`, label, text },
      ...(isSplit
        ? [{ id: `getypt-delen-${id}`, label: words.halves(item?.position), text: `${first}\n\n${second}` }]
        : []),
    ]
  })
}
