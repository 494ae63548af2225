import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type FormErrors, type FormValues, formValues, type ParsedForm, parseForm } from '#app/http/forms.ts'
import { importAnswers as words } from '#app/text/import.ts'
import type { Database } from '#db/database.ts'
import { type ImportEventType, importEventSchemas } from '#workflows/import/events.ts'
import {
  changeImport,
  type ImportChange,
  type ImportChanged,
  type ImportProblem,
} from './change-import.server.ts'
import type { BadItem } from './confirm-items.server.ts'

type Stale = Extract<ImportProblem, { problem: 'stale' }>

/** What a person can ask of an import that was read. */
export type ReviewType = Exclude<ImportEventType, 'extract' | 'fail'>

/** A form that was refused: what to say at which field, and what was typed, to show again. */
export type RefusedReview = {
  ok: false
  status: 400 | 403 | 404 | 409
  type: ReviewType
  errors: FormErrors
  values: FormValues
  /** What others changed after the page was opened, when that is why. */
  changes: Stale['changes']
  /** The proposals that kept it from being confirmed, when that is why. */
  badItems: BadItem[]
}
export type AcceptedReview = ImportChanged & { type: ReviewType }

const envelope = z.object({ version: z.coerce.number().int().positive(), nonce: z.string().min(8).max(200) })

export function isReviewType(type: unknown): type is ReviewType {
  return (
    typeof type === 'string' &&
    Object.hasOwn(importEventSchemas, type) &&
    type !== 'extract' &&
    type !== 'fail'
  )
}

/** What a form says by leaving it out: no term, no range, none of the proposed names. */
const none = 'none'
function absent(form: FormData) {
  const names = { addressees: form.getAll('addressees'), themes: form.getAll('themes') }
  const range = form.get('start') && form.get('end') ? {} : { start: null, end: null }
  return {
    ...(form.get('term') === none ? { term: null } : {}),
    ...(form.has('proposals') ? names : {}),
    ...range,
  }
}

/** Promise: the step that a form asks for, or every error at its field. */
export function parseStep(type: ReviewType, form: FormData): ParsedForm<ImportChange['event']> {
  const schema = importEventSchemas[type] as unknown as z.ZodType<ImportChange['event']>
  return parseForm(schema, form, { type, ...absent(form) })
}

/**
 * Every form about an import ends here: `intent` is the event, the other fields are the event's. Promise: the event
 * happened, or everything that the page needs to show the form again. Undefined: an `intent` that does not exist.
 */
export async function submitImportForm(
  db: Kysely<Database>,
  { importId, personId, form }: { importId: string; personId: string; form: FormData },
): Promise<AcceptedReview | RefusedReview | undefined> {
  const type = form.get('intent')
  if (!isReviewType(type)) return undefined
  const values = formValues(form)
  const refuse = (
    status: RefusedReview['status'],
    errors: FormErrors,
    rest: Partial<Pick<RefusedReview, 'changes' | 'badItems'>> = {},
  ): RefusedReview => ({ ok: false, status, type, errors, values, changes: [], badItems: [], ...rest })
  const seen = envelope.safeParse(values)
  if (!seen.success) return refuse(400, { form: words.unreadable })
  const parsed = parseStep(type, form)
  if (!parsed.ok) return refuse(400, parsed.errors)
  const { version: expectedVersion, nonce: key } = seen.data
  const answer = await changeImport(db, { importId, personId, event: parsed.value, expectedVersion, key })
  if (answer.ok) return { ...answer, type }
  switch (answer.problem) {
    case 'notFound':
      return refuse(404, {})
    case 'forbidden':
      return refuse(403, { form: words.forbidden })
    case 'stale':
      return refuse(409, { form: words.stale }, { changes: answer.changes })
    case 'notInState':
      return refuse(409, { form: words.notInState(answer.state) })
    case 'noItems':
      return refuse(409, { form: words.noItems })
    case 'badItems':
      return refuse(409, { form: words.badItems(answer.items.length) }, { badItems: answer.items })
    case 'keyReused':
      return refuse(409, { form: words.keyReused })
    case 'item':
      return refuse(answer.reason === 'outsideReport' ? 400 : 409, { form: words.item[answer.reason] })
  }
}
