import type { Generated } from 'kysely'
import type { Certainty, MilestoneState } from '#workflows/action-item/states.ts'

export interface MilestonesTable {
  id: Generated<string>
  action_id: string
  number: number
  title: string
  state: Generated<MilestoneState>
  certainty: Certainty
  target_on: string | null
  depends_on: string | null
  closed_at: Date | null
  created_at: Generated<Date>
}
