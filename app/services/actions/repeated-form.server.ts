import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { canonicalJson, findLastEvent } from '#db/queries/events.ts'

type Sent = { actionId: string; personId: string; type: string; fields: Record<string, unknown> }

const MINUTES = 10

/**
 * A browser's Back button can bring a form again with what was typed but with a new nonce. Promise: true when exactly
 * this, by this person, is the last thing that happened to the action, a moment ago: the same submit once more.
 */
export async function isRepeated(
  db: Kysely<Database>,
  { actionId, personId, type, fields }: Sent,
): Promise<boolean> {
  const last = await findLastEvent(db, actionId)
  if (last?.type !== type || last.actor_id !== personId) return false
  if (Date.now() - last.at.getTime() > MINUTES * 60_000) return false
  return canonicalJson({ ...last.payload, ...last.texts }) === canonicalJson(fields)
}
