import type { Kysely } from 'kysely'
import { receivePartner } from '#app/services/alignments/receive-partner.server.ts'
import { type CommentFormType, isCommentForm, isFollowForm } from '#app/services/comments/comment-forms.ts'
import { follow } from '#app/services/comments/follow.server.ts'
import { submitComment } from '#app/services/comments/submit-comment.server.ts'
import { inspectUpload } from '#app/services/files/inspect-upload.server.ts'
import { readUpload } from '#app/services/files/read-upload.server.ts'
import { fileIdOf, storeFile } from '#app/services/files/store-file.server.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { fileProblem } from '#app/text/files.ts'
import { formError } from '#app/text/form-errors.ts'
import type { Database } from '#db/database.ts'
import { wasPresented } from '#db/queries/action-alignments.ts'
import {
  type AcceptedForm,
  type RefusedForm,
  type Submission,
  submitActionForm,
} from './submit-form.server.ts'

export type FormAnswer = AcceptedForm | RefusedForm
type Receiver = { request: Request; action: { id: string; dossier_id: string }; personId: string }

/**
 * Every form of an action's pages comes in here: a step, work, a file, a comment. Promise: it happened, or all that
 * the page needs to show the form again. Throws a 400 answer for an `intent` that does not
 * exist, and a 404 for who lost access meanwhile.
 */
export async function receiveActionForm(db: Kysely<Database>, receiver: Receiver): Promise<FormAnswer> {
  const { request, action, personId } = receiver
  const { form, file } = await readUpload(request)
  const intent = form.get('intent')
  const submission: Submission = { actionId: action.id, personId, form }
  if (isCommentForm(intent)) return receiveComment(db, intent, submission)
  if (isFollowForm(intent)) {
    await follow(db, { actionId: action.id, personId, isFollowing: intent === 'follow' })
    return { ok: true, type: intent }
  }
  if (intent === 'addPartner') return receivePartner(db, submission)
  if (intent === 'savePlan') submission.errors = await changeMissing(db, action.id, form)
  if (intent === 'addFile') Object.assign(submission, await withFile(file, form, receiver))
  const answer = await submitActionForm(db, submission)
  if (answer === 'unknownIntent') throw new Response(actionAnswers.unknownIntent, { status: 400 })
  if (answer === 'notFound') throw new Response(null, { status: 404, statusText: 'Not Found' })
  return answer
}

/** Once a plan lies with partners, what a new version changes must be said. */
async function changeMissing(db: Kysely<Database>, actionId: string, form: FormData) {
  if (form.get('change') || !(await wasPresented(db, actionId))) return undefined
  return { change: formError('choose') }
}

/** The file becomes the field `fileId`; its bytes are stored in the transaction of the change, or not at all. */
async function withFile(file: File | undefined, form: FormData, { action, personId }: Receiver) {
  const inspected = await inspectUpload(file)
  const nonce = String(form.get('nonce'))
  const id = fileIdOf(inspected.ok ? inspected.upload : { sha256: '' }, personId, nonce)
  const known: Pick<Submission, 'fields' | 'errors' | 'attach'> = { fields: { fileId: id } }
  if (!inspected.ok) return { ...known, errors: { fileId: fileProblem(inspected) } }
  const { upload } = inspected
  const kept = { id, dossierId: action.dossier_id, personId, upload }
  return { ...known, attach: ((trx) => storeFile(trx, kept)) satisfies Submission['attach'] }
}

/** What the page needs to show the form about a remark again. */
async function receiveComment(
  db: Kysely<Database>,
  type: CommentFormType,
  { actionId, personId, form }: Submission,
): Promise<FormAnswer> {
  const answer = await submitComment(db, type, { standing: { actionId, personId }, form })
  if (answer === 'notFound') throw new Response(null, { status: 404, statusText: 'Not Found' })
  return answer.ok ? answer : { ...answer, changes: [] }
}
