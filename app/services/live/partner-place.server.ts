import type { Kysely } from 'kysely'
import { hashToken } from '#app/auth/session.server.ts'
import type { Database } from '#db/database.ts'
import { listHeads, listPartnerMarks, listPlaces } from '#db/queries/live.ts'
import { findPartnerAlignment } from '#db/queries/partner-alignments.ts'
import { readAlignmentLink } from '../alignments/links.server.ts'
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

/** Promise: as readPartnerPlace, for who has a personal link that can be answered with: that one alignment alone. */
export async function readLinkPlace(db: Kysely<Database>, token: string, now: Date) {
  const link = await readAlignmentLink(db, token, now)
  if (!link || link.isUsed) return undefined
  const { alignmentId, personId } = link
  const alignment = await findPartnerAlignment(db, alignmentId, personId)
  if (!alignment) return undefined
  const { dossier_id, organisation_id, action_number: actionNumber } = alignment
  const heads = await listHeads(db, [dossier_id])
  const mark = await readPartnerMark(db, personId, alignmentId)
  const only = { alignmentId, actionNumber }
  return { personId, link: hashToken(token), organisations: new Set([organisation_id]), only, heads, mark }
}

/** Promise: the mark that a partner's page begins with; with an alignment, that of a personal link. */
export async function readPartnerMark(
  db: Kysely<Database>,
  personId: string,
  alignmentId?: string,
): Promise<string> {
  return (await listPartnerMarks(db, [personId], alignmentId)).get(personId) ?? NO_MARK
}
