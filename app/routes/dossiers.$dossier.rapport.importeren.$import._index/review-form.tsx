import type { ReactNode } from 'react'
import { proposeSplit } from '#app/services/import/propose-split.ts'
import { type Refused, type ReviewPageData, reviewForm, seal } from './review-page.ts'

interface ReviewFormProps {
  page: ReviewPageData
  refused: Refused | undefined
  children: ReactNode
}

/** A form's first button is the one that Enter presses; above all others stands this one, which saves, no more. */
export function EnterButton() {
  return <button type="submit" form={reviewForm} name="step" value="" hidden />
}

/** The form of all proposals. */
export function ReviewForm({ page, refused, children }: ReviewFormProps) {
  const { version, nonce } = seal(page, 'review')
  return (
    <form
      id={reviewForm}
      method="post"
      noValidate
      data-unsaved={refused && Object.keys(refused.typed).length > 0 ? 'typed' : ''}
    >
      <input type="hidden" name="intent" value="review" />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="nonce" value={nonce} />
      {refused ? <Elsewhere page={page} refused={refused} /> : null}
      {children}
    </form>
  )
}

/** What was typed at proposals that others moved to another page meanwhile goes along unseen. */
function Elsewhere({ page, refused }: { page: ReviewPageData; refused: Refused }) {
  const shown = new Set(page.items.filter((item) => !item.is_dropped).map(({ id }) => id))
  const moved = refused.standing.filter((item) => !item.is_dropped && !shown.has(item.id))
  return moved.flatMap(({ id, body }) => {
    const typed = refused.typed[id]
    if (!typed) return []
    const proposed = proposeSplit(body)
    const hasHalves = typed.first !== proposed.first || typed.second !== proposed.second
    const { addressees, themes, ...fields } = typed
    const names = { addressees: addressees ?? [], themes: themes ?? [] }
    const values: [string, string][] = [['seen', hasHalves ? '.' : ''], ...Object.entries(fields)]
    if (addressees || themes) values.push(['proposals', '1'])
    for (const [field, all] of Object.entries(names)) for (const name of all) values.push([field, name])
    return values.map(([field, value]) => (
      <input key={`${field} ${id} ${value}`} type="hidden" name={`${field}.${id}`} value={value} />
    ))
  })
}
