import type { Generated } from 'kysely'

export interface DossiersTable {
  id: Generated<string>
  slug: string
  title: string
  description: Generated<string>
  committee: Generated<string>
  is_fictitious: Generated<boolean>
  created_at: Generated<Date>
}

/** The head of a dossier's event log; locked while an event is appended. */
export interface DossierHeadsTable {
  dossier_id: string
  seq: Generated<number>
  hash: Generated<string>
}
