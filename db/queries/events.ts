import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { chunks } from '../chunks.ts'
import type { Database } from '../database.ts'
import type { EventSubject, EventsTable } from '../tables/events.ts'

/** Where a commit to a log is told: `dossier id`, space, `seq`. Nothing of what happened. */
export const NEWS_CHANNEL = 'aanjager_news'

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
  const [row] = await insertEvents(trx, event.dossier_id, [event])
  if (!row) throw new Error('no event was given')
  return row
}

/** Promise: as insertEvent, for many events of one dossier in their order, in a few statements. */
export async function insertEvents(
  trx: Transaction<Database>,
  dossierId: string,
  events: readonly NewEvent[],
): Promise<EventRow[]> {
  const head = await trx
    .selectFrom('dossier_heads')
    .select(['seq', 'hash'])
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rows: EventRow[] = []
  const written: (Salted & { event_id: string })[] = []
  let last = head
  for (const { texts = {}, ...fields } of events) {
    const salted = saltTexts(texts)
    const digests = Object.fromEntries(salted.map(({ field, body, salt }) => [field, digestText(salt, body)]))
    const unhashed = {
      ...fields,
      id: randomUUID(),
      seq: last.seq + 1,
      prev_hash: last.hash,
      payload: JSON.parse(JSON.stringify({ ...fields.payload, ...digests })) as Record<string, unknown>,
    }
    last = { ...unhashed, hash: hashEvent(unhashed) }
    rows.push(last as EventRow)
    written.push(...salted.map((text) => ({ event_id: unhashed.id, ...text })))
  }
  for (const some of chunks(rows))
    await trx
      .insertInto('events')
      .values(some.map((row) => ({ ...row, payload: JSON.stringify(row.payload) })))
      .execute()
  for (const some of chunks(written)) await trx.insertInto('event_texts').values(some).execute()
  await trx
    .updateTable('dossier_heads')
    .set({ seq: last.seq, hash: last.hash })
    .where('dossier_id', '=', dossierId)
    // Heard when, and only when, this transaction commits; in the statement that is made anyhow.
    .returning(sql`pg_notify(${NEWS_CHANNEL}, dossier_id || ' ' || seq)`.as('told'))
    .execute()
  return rows
}

type Salted = { field: string; body: string; salt: string }

function saltTexts(texts: Record<string, string>): Salted[] {
  return Object.entries(texts).map(([field, body]) => ({
    field,
    body,
    salt: randomBytes(16).toString('hex'),
  }))
}

/** Promise: the last thing that happened to an action, with what was written; undefined when nothing did. */
export function findLastEvent(db: Kysely<Database>, actionId: string) {
  return db
    .selectFrom('events')
    .select(['type', 'subject_id', 'actor_id', 'at', 'payload'])
    .select(
      sql<Record<string, string> | null>`(select jsonb_object_agg(t.field, t.body) from event_texts t
        where t.event_id = events.id)`.as('texts'),
    )
    .where('action_id', '=', actionId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
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
