import type { RefusedCommentForm } from '#app/services/comments/comment-forms.ts'

export interface ThreadFormProps {
  /** Where the forms go; the page's own address when left out. */
  base?: string
  /** A random id made at render: a form that is sent twice counts once. */
  nonce: string
  refused: RefusedCommentForm | undefined
}
