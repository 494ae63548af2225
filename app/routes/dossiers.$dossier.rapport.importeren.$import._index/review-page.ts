import type { SerializeFrom } from '@remix-run/node'
import type { action, loader } from './route.tsx'

export type ReviewPageData = SerializeFrom<typeof loader>
export type ReviewItem = ReviewPageData['items'][number]
/** A form that was refused, as the page shows it again. */
export type Refused = NonNullable<SerializeFrom<typeof action>>

/** What every form of the page carries: the version that this person sees, and a key of its own. */
export function seal({ nonce, import: { version } }: ReviewPageData, form: string) {
  return { version, nonce: `${nonce}.${form}` }
}
