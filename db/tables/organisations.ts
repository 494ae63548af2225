import type { Generated } from 'kysely'

/** THE list of kinds of partner organisations; the database CHECK is held against it. */
export const ORGANISATION_KINDS = [
  'ministry',
  'municipality',
  'safetyRegion',
  'cooperation',
  'enforcement',
  'association',
  'knowledge',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export interface OrganisationsTable {
  id: Generated<string>
  dossier_id: string
  name: string
  short_name: string
  kind: OrganisationKind
  tooi_uri: string | null
  email_domain: string | null
  created_at: Generated<Date>
}

/** A person who answers for a partner organisation in one dossier. */
export interface ContactsTable {
  id: Generated<string>
  dossier_id: string
  organisation_id: string
  person_id: string
  function_title: Generated<string>
  is_active: Generated<boolean>
  created_at: Generated<Date>
}
