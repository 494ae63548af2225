import type { Generated } from 'kysely'
import type { PlanChange } from '#workflows/action-item/states.ts'

export interface PlanVersionsTable {
  id: Generated<string>
  action_id: string
  number: number
  body: string
  sha256: string
  change: Generated<PlanChange>
  change_reason: string | null
  /** When a partner contested that the change was editorial. */
  contested_at: Date | null
  author_id: string | null
  created_at: Generated<Date>
}
