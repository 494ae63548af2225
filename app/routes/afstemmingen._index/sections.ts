import type { PartnerAlignmentRow } from '#db/queries/partner-alignments.ts'
import { alignsIn } from '#workflows/alignment/action-state.ts'

export const SECTIONS = ['toConfirm', 'toAnswer', 'answered', 'informed'] as const
export type Section = (typeof SECTIONS)[number]

/** Promise: under which heading of a partner's home an alignment stands. */
export function sectionOf(row: Pick<PartnerAlignmentRow, 'state' | 'involvement' | 'action_state'>): Section {
  if (row.involvement === 'informed') return 'informed'
  const isAsked = alignsIn(row.action_state, 'agree')
  if (isAsked && row.state === 'reconfirm') return 'toConfirm'
  const open = ['invited', 'inConsultation', 'noObjectionHeard', 'escalated']
  return isAsked && open.includes(row.state) ? 'toAnswer' : 'answered'
}
