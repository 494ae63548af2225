import type { ColumnType } from 'kysely'

export type EventSubject =
  | 'action'
  | 'alignment'
  | 'comment'
  | 'import'
  | 'member'
  | 'organisation'
  | 'dossier'

/** The append-only log. Ids and digests only; what people wrote stands in event_texts. */
export interface EventsTable {
  id: string
  dossier_id: string
  seq: number
  action_id: string | null
  subject: EventSubject
  subject_id: string
  type: string
  state_before: string | null
  state_after: string | null
  version: number | null
  actor_id: string | null
  payload: ColumnType<Record<string, unknown>, string, never>
  at: Date
  prev_hash: string
  hash: string
}

export interface EventTextsTable {
  event_id: string
  field: string
  salt: string
  body: string
}
