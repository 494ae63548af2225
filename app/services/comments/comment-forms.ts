import type { FormErrors, FormValues } from '#app/http/forms.ts'

const COMMENT_FORMS = ['comment', 'editComment', 'resolveComment', 'reopenComment'] as const
export type CommentFormType = (typeof COMMENT_FORMS)[number]
export type FollowFormType = 'follow' | 'unfollow'

export const isCommentForm = (type: unknown): type is CommentFormType =>
  COMMENT_FORMS.some((known) => known === type)
export const isFollowForm = (type: unknown): type is FollowFormType =>
  type === 'follow' || type === 'unfollow'

/** A form about a remark that was refused: what to say at which field, and what was typed, to show again. */
export type RefusedCommentForm = {
  ok: false
  status: 400 | 403 | 409
  type: CommentFormType
  errors: FormErrors
  values: FormValues
}

/** Among the refused forms of a page, those about remarks. */
export const isRefusedComment = <R extends { type: string }>(
  refused: R | RefusedCommentForm,
): refused is RefusedCommentForm => isCommentForm(refused.type)
