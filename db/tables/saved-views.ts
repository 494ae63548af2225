import type { Generated } from 'kysely'

export interface SavedViewsTable {
  id: Generated<string>
  dossier_id: string
  person_id: string
  name: string
  query: string
  is_shared: Generated<boolean>
  created_at: Generated<Date>
}
