import type { SerializeFrom } from '@remix-run/node'
import { onwardStep } from '#app/services/import/review-place.ts'
import type { ReviewType } from '#app/services/import/submit-form.server.ts'
import type { action, loader } from './route.tsx'

export type ReviewPageData = SerializeFrom<typeof loader>
export type ReviewItem = ReviewPageData['items'][number]
/** A form that was refused, as the page shows it again with all that was typed in it. */
export type Refused = NonNullable<SerializeFrom<typeof action>>

/** All proposals of the page are one form, so that whichever button is pressed, nothing typed is lost. */
export const reviewForm = 'voorstellen'

/** A button of that form: which step, and at which proposal. */
export function stepButton(type: ReviewType, item?: ReviewItem) {
  return { name: 'step', value: item ? `${type}.${item.id}` : type }
}

/** A button of that form that saves what was typed, then leads to a proposal, wherever in the list it stands. */
export const toProposal = (position: number) => leadsTo('proposal', position)

/** The same, to the report: at a proposal, or to add one. */
export const toReport = (position = 0) => leadsTo('report', position)

function leadsTo(to: 'proposal' | 'report', position: number) {
  return { form: reviewForm, name: 'step', value: onwardStep({ to, position }) }
}

/** What every form of the page carries: the version that this person sees, and a key of its own. */
export function seal({ nonce, import: { version } }: ReviewPageData, form: string) {
  return { version, nonce: `${nonce}.${form}` }
}
