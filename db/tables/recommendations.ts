import type { Generated } from 'kysely'
import type { Term } from '#workflows/action-item/states.ts'

export interface RecommendationsTable {
  id: Generated<string>
  dossier_id: string
  report_id: string
  number: number
  body: string
  term: Term | null
  chapter: string | null
  start_offset: number | null
  end_offset: number | null
  addressees: Generated<string[]>
  themes: Generated<string[]>
  created_at: Generated<Date>
}
