import type { Generated } from 'kysely'

/** A day on which no term ends; `counts` says whether this installation keeps it. */
export interface HolidaysTable {
  day_on: string
  name: string
  counts: Generated<boolean>
  /** Added by an administrator, not named by the law. */
  is_own: Generated<boolean>
}

/** Days on which a partner is not expected to answer; without a dossier they hold for every dossier. */
export interface RecessPeriodsTable {
  id: Generated<string>
  dossier_id: string | null
  name: string
  from_on: string
  to_on: string
  created_at: Generated<Date>
}

/** The private calendar of a person, read by a calendar program. Only the digest of its address is kept. */
export interface CalendarFeedsTable {
  id: Generated<string>
  person_id: string
  token_hash: string
  /** The dossiers of which it holds everything, not only what is this person's own. */
  whole_dossiers: Generated<string[]>
  created_at: Generated<Date>
  last_read_at: Date | null
}
