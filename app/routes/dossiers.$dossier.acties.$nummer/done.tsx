import { placeOf } from '#app/services/actions/after-form.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ActionPageData } from './page-data.server.ts'

/** What the visitor just did, said where its result stands; without a place at the top. */
export function Done({ done, at }: Pick<ActionPageData, 'done'> & { at?: string }) {
  if (!done || placeOf(done) !== at) return null
  return (
    <Notice kind="ok">
      <p>{done === 'comment' ? actionPage.comments.done : `${eventLabels[done].done}.`}</p>
    </Notice>
  )
}
