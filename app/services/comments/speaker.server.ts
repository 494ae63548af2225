import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { type ActionRow, lockAction } from '#db/queries/actions.ts'
import { findAlignmentPlace } from '#db/queries/alignments.ts'
import { findRole } from '#db/queries/memberships.ts'
import { findPartnerAlignment } from '#db/queries/partner-alignments.ts'
import { may } from '#workflows/permissions.ts'
import { isPartner, type Voice } from '#workflows/rooms.ts'

/** Where somebody stands who speaks: on an action as one of the dossier's own, or on an alignment for its partner. */
export type Standing = { personId: string; actionId: string } | { personId: string; alignmentId: string }

/** Who speaks on which action, and for whom. */
export type Speaker = {
  personId: string
  voice: Voice
  action: Pick<ActionRow, 'id' | 'dossier_id' | 'owner_id'>
}

/**
 * Promise: who speaks, with the action locked, so that nobody is put off it between question and answer; undefined for
 * whom the action does not exist.
 */
export async function lockSpeaker(
  trx: Transaction<Database>,
  standing: Standing,
): Promise<Speaker | undefined> {
  const { personId } = standing
  if ('actionId' in standing) {
    const action = await lockAction(trx, standing.actionId)
    const role = action && (await findRole(trx, action.dossier_id, personId))
    if (!action || !role || !may(role, 'readDossier')) return undefined
    return { personId, action, voice: { role, isOwner: action.owner_id === personId } }
  }
  const place = await findAlignmentPlace(trx, standing.alignmentId)
  const action = place && (await lockAction(trx, place.action_id))
  const alignment = action && (await findPartnerAlignment(trx, standing.alignmentId, personId))
  return alignment && { personId, action, voice: { organisationId: alignment.organisation_id } }
}

/** Promise: the partner that somebody speaks for; null for the dossier's own people. */
export const speaksFor = ({ voice }: Pick<Speaker, 'voice'>): string | null =>
  isPartner(voice) ? voice.organisationId : null
