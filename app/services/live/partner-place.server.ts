import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listHeads, listPartnerMarks, listPlaces } from '#db/queries/live.ts'
import { NO_MARK } from './deliver.server.ts'

/** Where the pages of a partner hear what changes. */
export const PARTNER_STREAM = '/afstemmingen/live'

/**
 * Promise: for which organisations this person answers, up to where the logs of their dossiers go, and the mark of what
 * they may know of; undefined for who answers for none. The logs first: what happens in between is told twice, not never.
 */
export async function readPartnerPlace(db: Kysely<Database>, personId: string) {
  const places = await listPlaces(db, [personId])
  if (places.length === 0) return undefined
  const heads = await listHeads(db, [...new Set(places.map(({ dossier_id }) => dossier_id))])
  const mark = await readPartnerMark(db, personId)
  return { organisations: new Set(places.map(({ organisation_id }) => organisation_id)), heads, mark }
}

/** Promise: the mark that a partner's page begins with. */
export async function readPartnerMark(db: Kysely<Database>, personId: string): Promise<string> {
  return (await listPartnerMarks(db, [personId])).get(personId) ?? NO_MARK
}
