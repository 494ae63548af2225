import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type FormErrors, type FormValues, formValues, parseForm } from '#app/http/forms.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { alignmentAnswers, unmetAlignment } from '#app/text/alignment-page.ts'
import { formError } from '#app/text/form-errors.ts'
import type { Database } from '#db/database.ts'
import {
  type AlignmentEvent,
  type AlignmentEventType,
  alignmentEventSchemas,
} from '#workflows/alignment/events.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'
import { type AlignmentChangeProblem, changeAlignment } from './change-alignment.server.ts'

type Stale = Extract<AlignmentChangeProblem, { problem: 'stale' }>

/** A form about an alignment that was refused: what to say at which field, and what was typed, to show again. */
export type RefusedAlignment = {
  ok: false
  status: 400 | 403 | 409
  type: AlignmentEventType
  errors: FormErrors
  values: FormValues
  /** What others changed after the page was opened, when that is why. */
  changes: Stale['changes']
}

type Submission = { alignmentId: string; personId: string; form: FormData }

const envelope = z.object({ version: z.coerce.number().int().positive(), nonce: z.string().min(8).max(200) })

/** Promise: whether this is an event that the dossier's own people can send. */
export function isSteered(type: unknown): type is AlignmentEventType {
  return (
    typeof type === 'string' &&
    Object.hasOwn(alignmentEventSchemas, type) &&
    ROLES.some((role) => may(role, type, true))
  )
}

/**
 * Every form of the dossier's own people about one alignment: `intent` is the event, the other fields are the
 * event's. Promise: the event happened, or everything that the page needs to show the form again.
 */
export async function submitAlignment(
  db: Kysely<Database>,
  { alignmentId, personId, form }: Submission,
): Promise<{ ok: true; type: AlignmentEventType } | RefusedAlignment | 'unknownIntent' | 'notFound'> {
  const type = form.get('intent')
  if (!isSteered(type)) return 'unknownIntent'
  const values = formValues(form)
  const refuse = (status: RefusedAlignment['status'], errors: FormErrors, changes: Stale['changes'] = []) =>
    ({ ok: false, status, type, errors, values, changes }) as const
  const seen = envelope.safeParse(values)
  if (!seen.success) return refuse(400, { form: actionAnswers.unreadable })
  const schema = alignmentEventSchemas[type] as unknown as z.ZodType<AlignmentEvent>
  const parsed = parseForm(schema, form, { type, ...conditionsOf(type, values) })
  if (!parsed.ok) return refuse(400, withoutHidden(parsed.errors))
  const { version: expectedVersion, nonce: key } = seen.data
  const event = parsed.value
  const answer = await changeAlignment(db, { alignmentId, personId, event, expectedVersion, key })
  if (answer.ok) return { ok: true, type }
  const refusal = refusalOf(answer)
  return refusal === 'notFound' ? refusal : refuse(...refusal)
}

/** One condition per line. */
function conditionsOf(type: AlignmentEventType, values: FormValues) {
  if (type !== 'agreeWithConditions') return {}
  const lines = (values.conditions ?? '').split('\n').map((line) => line.trim())
  return { conditions: lines.filter(Boolean) }
}

/** What goes along unseen can only be wrong when the form did not arrive as it was made. */
function withoutHidden({ planVersion, planHash, condition, ...errors }: FormErrors): FormErrors {
  return planVersion || planHash || condition ? { ...errors, form: actionAnswers.unreadable } : errors
}

/** The status, what to say where, and what changed meanwhile. */
function refusalOf(
  answer: AlignmentChangeProblem,
): [RefusedAlignment['status'], FormErrors, Stale['changes']?] | 'notFound' {
  switch (answer.problem) {
    case 'notFound':
      return answer.problem
    case 'forbidden':
      return [403, { form: actionAnswers.forbidden }]
    case 'stale':
      return [409, { form: alignmentAnswers.stale }, answer.changes]
    case 'notInState':
      return [409, { form: alignmentAnswers.notInState(answer.state, answer.actionState) }]
    case 'unmet':
      return [409, { form: unmetAlignment(answer.unmet) }]
    case 'unreachable':
      return [409, { form: alignmentAnswers.unreachable }]
    case 'keyReused':
      return [409, { form: actionAnswers.keyReused }]
    case 'invalid': {
      const errors = answer.fields.map((f) => [
        f.field === 'planVersion' ? 'form' : f.field,
        formError(f.problem),
      ])
      return [400, Object.fromEntries(errors)]
    }
  }
}
