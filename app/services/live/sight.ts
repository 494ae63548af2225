import type { NewsEvent } from '#db/queries/live.ts'
import type { EventSubject } from '#db/tables/events.ts'
import { may, type Permission } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'
import { mayRead } from '#workflows/rooms.ts'
import type { PartnerSight } from './streams.ts'

/** Which part of the dossier one must be allowed to read to hear that something changed there. */
const READS: Record<EventSubject, Permission> = {
  action: 'readDossier',
  alignment: 'readAlignments',
  comment: 'readDossier',
  dossier: 'readDossier',
  import: 'readReport',
  member: 'readMembers',
  organisation: 'readAlignments',
}

/** Whether somebody of the dossier's own people hears of this. */
export const memberHears = ({ subject }: NewsEvent, role: Role): boolean => may(role, READS[subject])

/**
 * Whether who answers for these organisations hears of this: steps of their own alignment once the plan was
 * laid before them, and what was said in a room that they are in. Of anything else not even that it happened.
 */
export function partnerHears(
  event: NewsEvent,
  organisations: ReadonlySet<string>,
  only?: PartnerSight['only'],
): boolean {
  const { subject, type, organisation_id, room, laid, partners } = event
  const isAbout =
    subject === 'alignment'
      ? event.alignment_id === only?.alignmentId
      : event.action_number === only?.actionNumber
  if (only && !isAbout) return false
  const isOurs = organisation_id !== null && organisations.has(organisation_id)
  if (subject === 'alignment')
    return isOurs && (partners.includes(organisation_id) || (laid && type === 'release'))
  if (subject !== 'comment' || room === null) return false
  const place = { room, organisationId: organisation_id }
  return partners.some((id) => organisations.has(id) && mayRead({ organisationId: id }, place))
}
