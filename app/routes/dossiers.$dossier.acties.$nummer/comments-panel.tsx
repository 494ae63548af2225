import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { isCommentForm } from '#app/services/comments/comment-forms.ts'
import { CommentThread } from '#app/ui/comments/comment-thread.tsx'
import type { ActionPageData } from './page-data.server.ts'

type CommentsPanelProps = { page: ActionPageData; refused?: RefusedForm }

/** What people say to each other about the action, each in the room where it was said. */
export function CommentsPanel({ page: { base, thread, nonce, done }, refused }: CommentsPanelProps) {
  const mine = refused && isCommentForm(refused.type) ? { ...refused, type: refused.type } : undefined
  return (
    <CommentThread
      {...{ base, here: base, thread, nonce }}
      done={isCommentForm(done) ? done : undefined}
      refused={mine}
    />
  )
}
