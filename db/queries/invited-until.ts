import { sql } from 'kysely'

/**
 * Until when the invitation of the `persons` row of the same query can be accepted, also when that has passed; null for
 * who was never invited, accepted, or signed in by a link instead.
 */
export const invitedUntil = sql<Date | null>`(
  select max(invite.expires_at) from sign_in_links invite
  where invite.person_id = persons.id and invite.purpose = 'invite' and invite.used_at is null
    and not exists (
      select 1 from sign_in_links used where used.person_id = persons.id and used.used_at is not null
    ))`.as('invited_until')
