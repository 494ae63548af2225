import type { ColumnType, Generated } from 'kysely'

export interface IdempotencyKeysTable {
  person_id: string
  key: string
  request_digest: string
  response: ColumnType<unknown, string, string>
  created_at: Generated<Date>
}
