import type { ColumnType, Generated } from 'kysely'

export type Chapter = { number: string | null; title: string; start: number; end: number }

export interface ReportsTable {
  id: Generated<string>
  dossier_id: string
  title: string
  filename: string
  format: 'text' | 'markdown'
  sha256: string
  body: string
  chapters: ColumnType<Chapter[], string | undefined, string>
  uploaded_by: string | null
  created_at: Generated<Date>
}
