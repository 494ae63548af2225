import type { Generated } from 'kysely'
import type { Health } from '#workflows/action-item/states.ts'

export interface ProgressUpdatesTable {
  id: Generated<string>
  action_id: string
  health: Health
  body: string
  author_id: string | null
  created_at: Generated<Date>
}
