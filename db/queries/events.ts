import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { EventSubject, EventsTable } from '../tables/events.ts'

export type EventRow = Selectable<EventsTable>

export type NewEvent = {
  dossier_id: string
  action_id: string | null
  subject: EventSubject
  subject_id: string
  type: string
  state_before: string | null
  state_after: string | null
  version: number | null
  actor_id: string | null
  at: Date
  /** Ids, numbers and codes. */
  payload: Record<string, unknown>
  /** What people wrote, per field: kept beside the log, its salted digest in it, so that it can be erased. */
  texts?: Record<string, string>
}

/** Promise: the same JSON for the same value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined)
    const parts = entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`)
    return `{${parts.join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** Promise: the hash of an event, over all its columns and the hash of the one before it in its dossier. */
export function hashEvent(event: Omit<EventRow, 'hash'>): string {
  const { prev_hash, id, dossier_id, seq, action_id, subject, subject_id, type } = event
  const { state_before, state_after, version, actor_id, payload, at } = event
  const content = [prev_hash, id, dossier_id, seq, action_id, subject, subject_id, type]
  const rest = [state_before, state_after, version, actor_id, payload, at.toISOString()]
  return createHash('sha256')
    .update(canonicalJson([...content, ...rest]))
    .digest('hex')
}

/** Promise: the digest that the log holds of a text with this salt. */
export function digestText(salt: string, body: string): string {
  return `sha256:${createHash('sha256').update(salt).update('\n').update(body).digest('hex')}`
}

/**
 * Promise: the event stands at the end of its dossier's chain. Locks the head of the dossier's log until the
 * transaction ends, so that appends follow one another.
 */
export async function insertEvent(trx: Transaction<Database>, event: NewEvent): Promise<EventRow> {
  const { texts = {}, ...fields } = event
  const salted = Object.entries(texts).map(([field, body]) => ({
    field,
    body,
    salt: randomBytes(16).toString('hex'),
  }))
  const digests = Object.fromEntries(salted.map(({ field, body, salt }) => [field, digestText(salt, body)]))
  const head = await trx
    .selectFrom('dossier_heads')
    .select(['seq', 'hash'])
    .where('dossier_id', '=', event.dossier_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const unhashed = {
    ...fields,
    id: randomUUID(),
    seq: head.seq + 1,
    prev_hash: head.hash,
    payload: JSON.parse(JSON.stringify({ ...fields.payload, ...digests })) as Record<string, unknown>,
  }
  const row: EventRow = { ...unhashed, hash: hashEvent(unhashed) }
  await trx
    .insertInto('events')
    .values({ ...row, payload: JSON.stringify(row.payload) })
    .execute()
  if (salted.length > 0)
    await trx
      .insertInto('event_texts')
      .values(salted.map((text) => ({ event_id: row.id, ...text })))
      .execute()
  await trx
    .updateTable('dossier_heads')
    .set({ seq: row.seq, hash: row.hash })
    .where('dossier_id', '=', event.dossier_id)
    .execute()
  return row
}

/** Promise: a page of a dossier's log in order, for walking the chain. */
export function listEventsFrom(db: Kysely<Database>, dossierId: string, afterSeq: number, limit: number) {
  return db
    .selectFrom('events')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(limit)
    .execute()
}
