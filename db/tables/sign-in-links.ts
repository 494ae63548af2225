import type { Generated } from 'kysely'

export interface SignInLinksTable {
  token_hash: string
  person_id: string
  purpose: 'signIn' | 'invite'
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
}
