import { placeOf } from '#app/services/actions/after-form.ts'
import type { FormType } from '#app/services/actions/submit-form.server.ts'
import { isCommentForm, isFollowForm } from '#app/services/comments/comment-forms.ts'
import { partnersPanel } from '#app/text/action-alignments.ts'
import { comments } from '#app/text/comments.ts'
import { type After, confirmations } from '#app/text/confirmations.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ActionPageData } from './page-data.server.ts'

type DoneProps = Pick<ActionPageData, 'done' | 'action' | 'waitsFor'> & { at?: string }

/** What the visitor just did, said where its result stands; without a place at the top. */
export function Done({ done, action, waitsFor, at }: DoneProps) {
  if (!done || placeOf(done) !== at) return null
  const after = {
    state: action.state,
    owner: action.owner_name,
    planVersion: action.plan_version,
    openMilestones: action.open_milestones.length,
    partners: waitsFor,
  }
  return (
    <Notice kind="ok">
      <p>{wordsFor(done, after)}</p>
    </Notice>
  )
}

function wordsFor(done: FormType, after: After): string {
  if (isCommentForm(done) || isFollowForm(done)) return comments.done[done]
  return done === 'addPartner' ? partnersPanel.added : confirmations[done](after)
}
