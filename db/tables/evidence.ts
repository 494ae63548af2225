import type { Generated } from 'kysely'
import type { EvidenceKind } from '#workflows/action-item/states.ts'

export interface EvidenceTable {
  id: Generated<string>
  action_id: string
  number: number
  kind: EvidenceKind
  title: string
  url: string | null
  file_id: string | null
  created_by: string | null
  created_at: Generated<Date>
  removed_at: Date | null
}
