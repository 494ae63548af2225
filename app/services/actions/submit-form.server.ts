import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { formError } from '#app/text/form-errors.ts'
import { unmetSentence } from '#app/text/gates.ts'
import type { Database } from '#db/database.ts'
import { type ActionEvent, type ActionEventType, actionEventSchemas } from '#workflows/action-item/events.ts'
import { isByHand } from '#workflows/permissions.ts'
import {
  type CommentFormType,
  type FollowFormType,
  isCommentForm,
  isFollowForm,
} from '../comments/comment-forms.ts'
import { type ChangeProblem, changeAction } from './change-action.server.ts'
import { isRepeated } from './repeated-form.server.ts'

type Stale = Extract<ChangeProblem, { problem: 'stale' }>
export type FormType = ActionEventType | CommentFormType | FollowFormType | 'addPartner'
export type AcceptedForm = { ok: true; type: FormType }

/** A form that was refused: what to say at which field, and what was typed, to show again. */
export type RefusedForm = {
  ok: false
  status: 400 | 403 | 409
  type: FormType
  errors: FormErrors
  values: FormValues
  /** What others changed after the page was opened, when that is why. */
  changes: Stale['changes']
}

export type Submission = {
  actionId: string
  personId: string
  form: FormData
  /** Fields that do not come from the form as text. */
  fields?: Record<string, string>
  /** What is known to be wrong already; said together with what else is. */
  errors?: FormErrors
  /** Rows that must stand or fall with the change, such as an uploaded file. */
  attach?: ((trx: Transaction<Database>) => Promise<void>) | undefined
}

const envelope = z.object({ version: z.coerce.number().int().positive(), nonce: z.string().min(8).max(200) })

export function isActionEventType(type: unknown): type is ActionEventType {
  return typeof type === 'string' && Object.hasOwn(actionEventSchemas, type)
}

export const isFormType = (type: unknown): type is FormType =>
  type === 'addPartner' || isCommentForm(type) || isFollowForm(type) || isActionEventType(type)

/**
 * Every form about an action's own data: `intent` is the event, the other fields are the event's. Promise: the event
 * happened, or everything that the page needs to show the form again.
 */
export async function submitActionForm(
  db: Kysely<Database>,
  { actionId, personId, form, fields, errors, attach }: Submission,
): Promise<AcceptedForm | RefusedForm | 'unknownIntent' | 'notFound'> {
  const type = form.get('intent')
  if (!isActionEventType(type)) return 'unknownIntent'
  const values = formValues(form)
  const refuse = (status: RefusedForm['status'], errors: FormErrors, changes: Stale['changes'] = []) =>
    ({ ok: false, status, type, errors, values, changes }) as const
  const seen = envelope.safeParse(values)
  if (!seen.success) return refuse(400, { form: actionAnswers.unreadable })
  if (!isByHand(type)) return refuse(403, { form: actionAnswers.forbidden })
  const schema = actionEventSchemas[type] as unknown as z.ZodType<ActionEvent>
  const parsed = parseForm(schema, form, { ...fields, type })
  if (!parsed.ok || errors) return refuse(400, { ...(parsed.ok ? {} : parsed.errors), ...errors })
  const { version: expectedVersion, nonce: key } = seen.data
  const event = parsed.value
  const { type: _, ...sent } = event
  if (await isRepeated(db, { actionId, personId, type, fields: sent })) return { ok: true, type }
  const answer = await changeAction(db, { actionId, personId, event, expectedVersion, key, attach })
  if (answer.ok) return { ok: true, type }
  return answer.problem === 'notFound' ? 'notFound' : refuse(...refusalOf(answer))
}

type Answerable = Exclude<ChangeProblem, { problem: 'notFound' }>

/** The status, what to say where, and what changed meanwhile. */
function refusalOf(answer: Answerable): [RefusedForm['status'], FormErrors, Stale['changes']?] {
  switch (answer.problem) {
    case 'forbidden':
      return [403, { form: actionAnswers.forbidden }]
    case 'stale':
      return [409, { form: actionAnswers.stale }, answer.changes]
    case 'notInState':
      return [409, { form: actionAnswers.notInState(answer.state) }]
    case 'unmet':
      return [409, { form: unmetSentence(answer.unmet) }]
    case 'keyReused':
      return [409, { form: actionAnswers.keyReused }]
    case 'invalid':
      return [400, Object.fromEntries(answer.fields.map((f) => [f.field, formError(f.problem)]))]
  }
}
