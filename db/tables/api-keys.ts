import type { Generated } from 'kysely'

export interface ApiKeysTable {
  id: Generated<string>
  person_id: string
  name: string
  key_hash: string
  created_at: Generated<Date>
  last_used_at: Date | null
  revoked_at: Date | null
}
