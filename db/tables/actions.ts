import type { Generated } from 'kysely'
import type { ActionState, Certainty, Health, Term } from '#workflows/action-item/states.ts'

export interface ActionsTable {
  id: Generated<string>
  dossier_id: string
  recommendation_id: string
  number: number
  title: string
  term: Term | null
  weight: Generated<number>
  state: ActionState
  return_state: ActionState | null
  workflow_version: number
  version: Generated<number>
  owner_id: string | null
  certainty: Certainty | null
  target_on: string | null
  depends_on: string | null
  health: Health | null
  plan_version: Generated<number>
  material_version: Generated<number>
  milestone_count: Generated<number>
  open_milestones: Generated<number[]>
  evidence_count: Generated<number>
  evidence_number: Generated<number>
  open_alignments: Generated<string[]>
  /** Why it is in this state: the reason, the question to the board. */
  state_note: string | null
  /** With whom it lies: who can unblock it, the party it was transferred to. */
  state_party: string | null
  state_since: Generated<Date>
  /** The last change of substance; a comment does not make an action look fresh. */
  substantive_at: Generated<Date>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
