import type { ColumnType, Generated } from 'kysely'

export type OutboxKind = 'mail' | 'actionChanged' | 'alignmentChanged' | 'commentChanged'

export interface OutboxTable {
  id: Generated<string>
  kind: OutboxKind
  payload: ColumnType<Record<string, string>, string, never>
  created_at: Generated<Date>
  available_at: Generated<Date>
  attempts: Generated<number>
  last_error: string | null
  done_at: Date | null
}
