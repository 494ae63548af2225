import type { Kysely } from 'kysely'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { partnersPanel } from '#app/text/action-alignments.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { formError } from '#app/text/form-errors.ts'
import type { Database } from '#db/database.ts'
import type { AcceptedForm, RefusedForm, Submission } from '../actions/submit-form.server.ts'
import { addPartner, newPartnerSchema } from './add-partner.server.ts'

const type = 'addPartner'

/**
 * The form on an action's page that puts an organisation on it. Promise: it stands there, or all that the page needs
 * to show the form again. Throws a 404 for who lost access meanwhile.
 */
export async function receivePartner(
  db: Kysely<Database>,
  { actionId, personId, form }: Submission,
): Promise<AcceptedForm | RefusedForm> {
  const values = formValues(form)
  const refuse = (status: RefusedForm['status'], errors: FormErrors): RefusedForm => ({
    ok: false,
    ...{ status, type, errors, values, changes: [] },
  })
  const key = values.nonce ?? ''
  if (key.length < 8 || key.length > 200) return refuse(400, { form: actionAnswers.unreadable })
  const parsed = parseForm(newPartnerSchema, form)
  if (!parsed.ok) return refuse(400, inOwnWords(parsed.errors))
  const answer = await addPartner(db, { ...parsed.value, actionId, personId, key })
  if (answer.ok) return { ok: true, type }
  switch (answer.problem) {
    case 'notFound':
      throw new Response(null, { status: 404, statusText: 'Not Found' })
    case 'forbidden':
      return refuse(403, { form: actionAnswers.forbidden })
    case 'keyReused':
      return refuse(409, { form: actionAnswers.keyReused })
    case 'actionClosed':
      return refuse(409, { form: partnersPanel.actionClosed })
    case 'invalid':
      return refuse(400, Object.fromEntries(answer.fields.map((f) => [f.field, formError(f.problem)])))
  }
}

/** "Not agreed" is no choice here: without a day to answer by a partner can only be informed. */
function inOwnWords(errors: FormErrors): FormErrors {
  const { answerBy, ...others } = errors
  if (!answerBy) return others
  return {
    ...others,
    answerBy: answerBy === formError('dateNeeded') ? partnersPanel.answerByNeeded : answerBy,
  }
}
