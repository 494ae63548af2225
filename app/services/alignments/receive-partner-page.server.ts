import type { LoadContext } from '#app/http/load-context.ts'
import { isCommentForm, type RefusedCommentForm } from '../comments/comment-forms.ts'
import { submitComment } from '../comments/submit-comment.server.ts'
import {
  type PartnerSubmission,
  type RefusedPartnerForm,
  submitPartnerForm,
} from './submit-partner-form.server.ts'

export type RefusedOnPartnerPage = RefusedPartnerForm | RefusedCommentForm
/** `done` is what the address of the page says after it, with the place where the result stands. */
export type PartnerPageAnswer = { ok: true; done: string } | RefusedOnPartnerPage

/** Promise: every form of a partner's page, by account and by link: an answer, a question, a remark. */
export async function receivePartnerPage(
  db: LoadContext['db'],
  submission: PartnerSubmission,
): Promise<PartnerPageAnswer | 'unknownIntent' | 'notFound'> {
  const { alignment, personId, form } = submission
  const intent = form.get('intent')
  if (!isCommentForm(intent)) return submitPartnerForm(db, submission)
  const answer = await submitComment(db, intent, { standing: { alignmentId: alignment.id, personId }, form })
  if (answer === 'notFound' || !answer.ok) return answer
  return { ok: true, done: `${answer.type}#reacties` }
}
