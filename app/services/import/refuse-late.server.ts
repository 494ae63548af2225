import type { Kysely } from 'kysely'
import { importAnswers as words } from '#app/text/import.ts'
import type { Database } from '#db/database.ts'
import { findImport, listImportChangesSince } from '#db/queries/imports.ts'
import { isInReview } from '#workflows/import/states.ts'
import type { RefusedReview, ReviewType } from './submit-form.server.ts'

type Asked = {
  dossierId: string
  importId: string
  /** As the form says it. */
  version: string
  type: ReviewType
  /** Whether something was typed at a proposal that is gone. */
  hasLost: boolean
}
type Late = Pick<RefusedReview, 'status' | 'errors' | 'changes'>

/**
 * A page of proposals can come when there is nothing left to save it in, and then carry no change that would be refused
 * by itself. Promise: that it comes too late, and what happened meanwhile; undefined when it can still be saved. Of an
 * import that is over only a second submit of its confirmation passes: the idempotency key tells whether it is one.
 */
export async function refuseLate(db: Kysely<Database>, asked: Asked): Promise<Late | undefined> {
  const { dossierId, importId, type, hasLost } = asked
  const found = await findImport(db, dossierId, importId)
  if (!found) return { status: 404, errors: {}, changes: [] }
  const isOver = !isInReview(found.state) && type !== 'confirm'
  if (!isOver && !(hasLost && type === 'editItem')) return undefined
  const seen = Math.trunc(Number(asked.version)) || 0
  const version = Math.max(0, Math.min(seen, found.version))
  const changes = await listImportChangesSince(db, { dossierId, importId, version })
  return { status: 409, errors: { form: isOver ? words.notInState(found.state) : words.stale }, changes }
}
