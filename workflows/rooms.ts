import { may } from './permissions.ts'
import type { Role } from './roles.ts'

/**
 * THE list of rooms that a remark can be made in. `internal`: the dossier's own people. `partner`: they and one
 * partner. `partners`: they and every partner of the action.
 */
export const ROOMS = ['internal', 'partner', 'partners'] as const
export type Room = (typeof ROOMS)[number]

/** A room of an action; with `partner` whose it is. */
export type Place = { room: Room; organisationId: string | null }

/** For whom somebody speaks: one of the dossier's own people by their role, or a partner. */
export type Voice = { role: Role; isOwner: boolean } | { organisationId: string }

export const isPartner = (voice: Voice): voice is { organisationId: string } => 'organisationId' in voice

/** Promise: whether what is said there may come to this person's eyes at all. */
export function mayRead(voice: Voice, { room, organisationId }: Place): boolean {
  if (!isPartner(voice)) return may(voice.role, 'readDossier')
  return room === 'partners' || (room === 'partner' && organisationId === voice.organisationId)
}

/** Promise: whether this person may speak there. */
export function mayWrite(voice: Voice, place: Place): boolean {
  if (isPartner(voice)) return mayRead(voice, place)
  return may(voice.role, place.room === 'internal' ? 'comment' : 'commentToPartners', voice.isOwner)
}
