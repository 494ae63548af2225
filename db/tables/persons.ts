import type { Generated } from 'kysely'

export interface PersonsTable {
  id: Generated<string>
  name: string
  function_title: string | null
  email: string
  password_hash: string | null
  is_admin: Generated<boolean>
  is_demo: Generated<boolean>
  created_at: Generated<Date>
  deactivated_at: Date | null
}
