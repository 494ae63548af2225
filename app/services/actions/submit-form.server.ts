import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { formError } from '#app/text/form-errors.ts'
import { unmetSentence } from '#app/text/gates.ts'
import type { Database } from '#db/database.ts'
import { type ActionEvent, type ActionEventType, actionEventSchemas } from '#workflows/action-item/events.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { type ChangeProblem, changeAction } from './change-action.server.ts'

type Stale = Extract<ChangeProblem, { problem: 'stale' }>

/** A form that was refused: what to say at which field, and what was typed, to show again. */
export type RefusedForm = {
  ok: false
  status: 400 | 403 | 404 | 409
  type: ActionEventType
  errors: FormErrors
  values: FormValues
  /** What others changed after the page was opened, when that is why. */
  changes: Stale['changes']
}
export type AcceptedForm = { ok: true; type: ActionEventType; state: ActionState }

type Submission = {
  actionId: string
  personId: string
  form: FormData
  /** Rows that must stand or fall with the change, such as an uploaded file. */
  attach?: ((trx: Transaction<Database>) => Promise<void>) | undefined
}

const envelope = z.object({ version: z.coerce.number().int().positive(), nonce: z.string().min(8).max(200) })

export function isActionEventType(type: unknown): type is ActionEventType {
  return typeof type === 'string' && Object.hasOwn(actionEventSchemas, type)
}

/**
 * Every form about an action ends here: `intent` is the event, the other fields are the event's. Promise: the event
 * happened, or everything that the page needs to show the form again. Undefined: an `intent` that does not exist.
 */
export async function submitActionForm(
  db: Kysely<Database>,
  { actionId, personId, form, attach }: Submission,
): Promise<AcceptedForm | RefusedForm | undefined> {
  const type = form.get('intent')
  if (!isActionEventType(type)) return undefined
  const values = formValues(form)
  const refuse = (status: RefusedForm['status'], errors: FormErrors, changes: Stale['changes'] = []) =>
    ({ ok: false, status, type, errors, values, changes }) as const
  const seen = envelope.safeParse(values)
  if (!seen.success) return refuse(400, { form: actionAnswers.unreadable })
  const schema = actionEventSchemas[type] as unknown as z.ZodType<ActionEvent>
  const parsed = parseForm(schema, form, { type })
  if (!parsed.ok) return refuse(400, parsed.errors)
  const { version: expectedVersion, nonce: key } = seen.data
  const answer = await changeAction(db, { actionId, personId, event: parsed.value, expectedVersion, key, attach })
  if (answer.ok) return { ok: true, type, state: answer.state }
  switch (answer.problem) {
    case 'notFound':
      return refuse(404, {})
    case 'forbidden':
      return refuse(403, { form: actionAnswers.forbidden })
    case 'stale':
      return refuse(409, { form: actionAnswers.stale }, answer.changes)
    case 'notInState':
      return refuse(409, { form: actionAnswers.notInState(answer.state) })
    case 'unmet':
      return refuse(409, { form: unmetSentence(answer.unmet) })
    case 'keyReused':
      return refuse(409, { form: actionAnswers.keyReused })
    case 'invalid':
      return refuse(400, Object.fromEntries(answer.fields.map((f) => [f.field, formError(f.problem)])))
  }
}
