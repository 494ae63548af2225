import type { Generated } from 'kysely'
import type {
  AlignmentState,
  Answer,
  Capacity,
  Channel,
  ConditionState,
  Involvement,
} from '#workflows/alignment/states.ts'

export interface AlignmentsTable {
  id: Generated<string>
  dossier_id: string
  action_id: string
  organisation_id: string
  state: AlignmentState
  workflow_version: number
  version: Generated<number>
  involvement: Involvement
  answer_by: string | null
  presented_version: Generated<number>
  editorial_version: Generated<number>
  answer: Answer | null
  answer_version: number | null
  answer_hash: string | null
  condition_count: Generated<number>
  open_conditions: Generated<number[]>
  met_conditions: Generated<number[]>
  overridden: Generated<boolean>
  term_passed: Generated<boolean>
  released: Generated<boolean>
  /** Why it is in this state: the reason, the question. */
  state_note: string | null
  /** With whom it lies after an escalation. */
  state_party: string | null
  /** The chair's reason to go on without this partner's agreement; the partner sees it. */
  override_reason: string | null
  state_since: Generated<Date>
  presented_at: Date | null
  reminded_at: Date | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** Every answer that was ever given; the newest is in force. */
export interface AlignmentAnswersTable {
  id: Generated<string>
  alignment_id: string
  number: number
  answer: Answer
  is_confirmation: Generated<boolean>
  plan_version: number
  plan_hash: string
  /** Who answered, when we know them; `recorded_by` when somebody else wrote it down. */
  person_id: string | null
  recorded_by: string | null
  respondent_name: string
  respondent_function: string
  capacity: Capacity
  channel: Channel
  note: string | null
  proof: string | null
  created_at: Generated<Date>
}

export interface AlignmentConditionsTable {
  id: Generated<string>
  alignment_id: string
  number: number
  body: string
  state: Generated<ConditionState>
  owner_id: string | null
  note: string | null
  created_at: Generated<Date>
  closed_at: Date | null
}

/** A personal link to one alignment, without an account. Only the digest of its token is kept. */
export interface AlignmentLinksTable {
  id: Generated<string>
  alignment_id: string
  person_id: string
  token_hash: string
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}
