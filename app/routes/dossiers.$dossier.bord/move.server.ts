import type { Kysely } from 'kysely'
import { z } from 'zod'
import { submitActionForm } from '#app/services/actions/submit-form.server.ts'
import { boardText } from '#app/text/board.ts'
import { changedBy } from '#app/text/history.ts'
import type { Database } from '#db/database.ts'
import { findAction } from '#db/queries/actions.ts'

/** `5.start.3`: action 5, this step, as seen at version 3. */
const move = z
  .string()
  .regex(/^\d{1,9}\.\w{1,40}\.\d{1,9}$/)
  .transform((value) => {
    const [number = '', type = '', version = ''] = value.split('.')
    return { number: Number(number), type, version }
  })

export type MoveAnswer =
  | { ok: true; number: number }
  | { ok: false; status: number; number?: number; message?: string }

/**
 * Promise: the step happened, or why it did not. The version and step are the idempotency key: a card that is moved
 * twice moves once.
 */
export async function moveCard(
  db: Kysely<Database>,
  dossierId: string,
  personId: string,
  given: FormDataEntryValue | null,
): Promise<MoveAnswer> {
  const parsed = move.safeParse(given)
  if (!parsed.success) return { ok: false, status: 400 }
  const { number, type, version } = parsed.data
  const action = await findAction(db, dossierId, number)
  if (!action) return { ok: false, status: 404 }
  const form = new FormData()
  form.set('intent', type)
  form.set('version', version)
  form.set('nonce', `${action.id}.${version}.${type}`)
  const answer = await submitActionForm(db, { actionId: action.id, personId, form })
  if (answer === 'unknownIntent') return { ok: false, status: 400 }
  if (answer === 'notFound') return { ok: false, status: 404 }
  if (answer.ok) return { ok: true, number }
  const [change] = answer.changes
  const message = change
    ? boardText.changed(changedBy(change, personId), change.type)
    : Object.values(answer.errors)[0]
  return { ok: false, status: answer.status, number, message }
}
