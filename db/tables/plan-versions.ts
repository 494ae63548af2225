import type { Generated } from 'kysely'

export interface PlanVersionsTable {
  id: Generated<string>
  action_id: string
  number: number
  body: string
  sha256: string
  author_id: string | null
  created_at: Generated<Date>
}
