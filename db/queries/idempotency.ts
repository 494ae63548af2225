import type { Transaction } from 'kysely'
import type { Database } from '../database.ts'

export type Claim = { fresh: true } | { fresh: false; sameRequest: boolean; response: unknown }

/**
 * Promise: `fresh` when this person uses the key for the first time; a second request with it waits for the first
 * to commit and gets its response. Source: IETF draft Idempotency-Key header.
 */
export async function claimKey(
  trx: Transaction<Database>,
  claim: { person_id: string; key: string; request_digest: string },
): Promise<Claim> {
  const inserted = await trx
    .insertInto('idempotency_keys')
    .values({ ...claim, response: 'null' })
    .onConflict((oc) => oc.columns(['person_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (inserted) return { fresh: true }
  const earlier = await trx
    .selectFrom('idempotency_keys')
    .select(['request_digest', 'response'])
    .where('person_id', '=', claim.person_id)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow()
  return {
    fresh: false,
    sameRequest: earlier.request_digest === claim.request_digest,
    response: earlier.response,
  }
}

/** Promise: a later request with this key gets `response`. */
export async function updateKeyResponse(
  trx: Transaction<Database>,
  key: { person_id: string; key: string },
  response: unknown,
): Promise<void> {
  await trx
    .updateTable('idempotency_keys')
    .set({ response: JSON.stringify(response) })
    .where('person_id', '=', key.person_id)
    .where('key', '=', key.key)
    .execute()
}
