import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type FormErrors, type FormValues, parseForm } from '#app/http/forms.ts'
import { changeMany, type OneOfMany } from '#app/services/actions/change-many.server.ts'
import { isActionEventType } from '#app/services/actions/submit-form.server.ts'
import { bulkText } from '#app/text/bulk.ts'
import type { Database } from '#db/database.ts'
import { listActionsByNumber } from '#db/queries/action-choice.ts'
import { type ActionEvent, actionEventSchemas } from '#workflows/action-item/events.ts'
import { isByHand } from '#workflows/permissions.ts'
import { readChosen, type Seen } from './chosen.ts'

export type BulkAnswer = {
  status: 200 | 400 | 409
  values: FormValues
  /** The actions that the form named, as it saw them. */
  seen: Seen[]
  errors?: FormErrors
  results?: OneOfMany[]
}

/** Promise: the step was tried on every action that the form names; or what is wrong in the form, with what was typed. */
export async function performBulk(
  db: Kysely<Database>,
  dossierId: string,
  personId: string,
  form: FormData,
): Promise<BulkAnswer> {
  const type = form.get('intent')
  const nonce = z.uuid().safeParse(form.get('nonce'))
  const seen = readChosen(form.getAll('actie'))
  form.delete('actie')
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  if (!isActionEventType(type) || !isByHand(type) || !nonce.success || seen.length === 0)
    return { status: 400, values, seen, errors: { form: bulkText.unreadable } }
  const schema = actionEventSchemas[type] as unknown as z.ZodType<ActionEvent>
  const parsed = parseForm(schema, form, { type })
  if (!parsed.ok) return { status: 400, values, seen, errors: parsed.errors }
  const versions = new Map(seen.map(({ number, version }) => [number, version]))
  const rows = await listActionsByNumber(db, dossierId, [...versions.keys()])
  const chosen = rows.map(({ id, number }) => ({ id, number, version: versions.get(number) ?? 0 }))
  const results = await changeMany(db, { personId, event: parsed.value, chosen, nonce: nonce.data })
  return { status: results.some(({ ok }) => ok) ? 200 : 409, values, seen, results }
}
