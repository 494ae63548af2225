import type { Generated } from 'kysely'
import type { Role } from '#workflows/roles.ts'

export interface MembershipsTable {
  dossier_id: string
  person_id: string
  role: Role
  created_at: Generated<Date>
  visited_at: Date | null
  previous_visit_at: Date | null
}
