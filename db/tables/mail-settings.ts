import type { Generated } from 'kysely'

/** How often somebody gets a digest of what changed. */
export const DIGESTS = ['none', 'daily', 'weekly'] as const
export type Digest = (typeof DIGESTS)[number]

/** What mail a person wants; who has no row wants what the defaults say. */
export interface MailSettingsTable {
  person_id: string
  digest: Generated<Digest>
  /** Mail at once about what asks nothing of them. */
  news: Generated<boolean>
  /** In the address that leaves the digest. Kept as it is: each digest names it, and it opens nothing but these settings. */
  token: string
  /** What happened until here was told, or was nothing. */
  digested_until: Date | null
}
