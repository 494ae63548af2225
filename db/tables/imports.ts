import type { Generated } from 'kysely'
import type { Term } from '#workflows/action-item/states.ts'
import type { ImportState } from '#workflows/import/states.ts'

export interface ImportsTable {
  id: Generated<string>
  dossier_id: string
  report_id: string
  state: ImportState
  version: Generated<number>
  created_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ImportItemsTable {
  id: Generated<string>
  import_id: string
  position: number
  body: string
  term: Term | null
  chapter: string | null
  start_offset: number | null
  end_offset: number | null
  addressees: Generated<string[]>
  themes: Generated<string[]>
  is_dropped: Generated<boolean>
}
