import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { canonicalJson } from '#db/queries/events.ts'
import { claimKey, updateKeyResponse } from '#db/queries/idempotency.ts'

export type Request = {
  personId: string
  /** `Idempotency-Key` or the form's nonce; without one every request is a new one. */
  key: string | undefined
  /** What is asked, to tell a repeated request from another one under the same key. */
  content: readonly unknown[]
}

export type KeyReused = { ok: false; problem: 'keyReused' }

/**
 * Promise: a repeated submit gets the first one's answer and changes nothing; the same key with another content is
 * refused. A refused change leaves the key free. Source: IETF draft Idempotency-Key header.
 */
export async function once<A extends { ok: boolean }>(
  trx: Transaction<Database>,
  { personId, key, content }: Request,
  change: () => Promise<A>,
): Promise<A | KeyReused> {
  if (!key) return change()
  const request_digest = createHash('sha256').update(canonicalJson(content)).digest('hex')
  const earlier = await claimKey(trx, { person_id: personId, key, request_digest })
  if (!earlier.fresh)
    return earlier.sameRequest ? (earlier.response as A) : { ok: false, problem: 'keyReused' }
  const answer = await change()
  if (answer.ok) await updateKeyResponse(trx, { person_id: personId, key }, answer)
  return answer
}
