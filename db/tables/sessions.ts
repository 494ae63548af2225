import type { Generated } from 'kysely'

export interface SessionsTable {
  token_hash: string
  person_id: string
  created_at: Generated<Date>
  last_seen_at: Generated<Date>
  expires_at: Date
}
