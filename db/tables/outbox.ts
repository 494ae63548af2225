import type { ColumnType, Generated } from 'kysely'

export type OutboxKind = 'mail' | 'actionChanged' | 'alignmentChanged' | 'commentChanged'

/** Work for after a commit, until it is handed over to the job queue. */
export interface OutboxTable {
  id: Generated<string>
  kind: OutboxKind
  payload: ColumnType<Record<string, string>, string, never>
  created_at: Generated<Date>
}
