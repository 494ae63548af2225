import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertDossier } from '#db/queries/dossiers.ts'
import { insertEvents, type NewEvent } from '#db/queries/events.ts'
import { insertMembership } from '#db/queries/memberships.ts'
import type { Role } from '#workflows/roles.ts'

export type NewDossier = {
  slug: string
  title: string
  description?: string
  committee?: string
  isFictitious?: boolean
  /** Who is in it from the start; at least a coordinator, who can let the others in. */
  members: readonly { personId: string; role: Role }[]
  /** Who made it; null: the installation itself. */
  actorId: string | null
  at?: Date
  /** More that must stand or fall with the dossier, such as mail to its people. */
  attach?: ((trx: Transaction<Database>, dossier: { slug: string }) => Promise<void>) | undefined
}

/**
 * Promise: the dossier with its log, its first people and the events that say so stand together; undefined when the
 * address is taken. The caller has checked that the actor manages this installation.
 */
export function createDossier(
  db: Kysely<Database>,
  {
    slug,
    title,
    description,
    committee,
    isFictitious,
    members,
    actorId,
    at = new Date(),
    attach,
  }: NewDossier,
): Promise<{ id: string; slug: string } | undefined> {
  return db.transaction().execute(async (trx) => {
    const values = { slug, title, description, committee, is_fictitious: isFictitious, created_at: at }
    const dossier = await insertDossier(trx, values)
    if (!dossier) return undefined
    const dossier_id = dossier.id
    const fields = { dossier_id, action_id: null, state_before: null, state_after: null, version: null }
    const event = { ...fields, actor_id: actorId, at }
    const made = { ...event, subject: 'dossier' as const, subject_id: dossier_id, type: 'createDossier' }
    const events: NewEvent[] = [{ ...made, payload: { slug } }]
    for (const { personId, role } of members) {
      await insertMembership(trx, { dossier_id, person_id: personId, role, created_at: at })
      const joined = { ...event, subject: 'member' as const, subject_id: personId, type: 'addMember' }
      events.push({ ...joined, payload: { role } })
    }
    await insertEvents(trx, dossier_id, events)
    await attach?.(trx, dossier)
    return dossier
  })
}
