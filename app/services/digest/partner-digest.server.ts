import type { Kysely } from 'kysely'
import { digestMail as words } from '#app/text/digest.ts'
import type { Database } from '#db/database.ts'
import { type LogRow, listLog } from '#db/queries/log.ts'
import { listPartnerAlignments } from '#db/queries/partner-alignments.ts'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { mayRead, type Room } from '#workflows/rooms.ts'
import { newAlignmentLink } from '../alignments/links.server.ts'
import type { ToldMail } from '../mail/told-mail.ts'
import { type DigestPart, linesOf, type Period } from './team-digest.server.ts'

/** What a partner may hear of in the log: their own part. Remarks have their own rule: the room. */
const TOLD: readonly AlignmentEventType[] = [
  ...(['presentPlan', 'tellEditorial', 'setTerm', 'passTerm', 'override', 'escalate'] as const),
  ...(['startConsultation', 'meetCondition', 'reopenCondition', 'askQuestion', 'contest'] as const),
  ...(['agree', 'agreeWithConditions', 'object', 'abstain', 'confirm', 'forward'] as const),
]
const MOST_EVENTS = 500

/**
 * Promise: what others did to the alignments that a person answers for now, with a personal link to each: who has only
 * the mail can go on from it.
 */
export async function partnerDigest(
  db: Kysely<Database>,
  { personId, origin }: { personId: string; origin: string },
  { since, until, now }: Period,
): Promise<{ parts: DigestPart[]; links: NonNullable<ToldMail['link']>[] }> {
  const alignments = await listPartnerAlignments(db, personId)
  const parts: DigestPart[] = []
  const links: NonNullable<ToldMail['link']>[] = []
  for (const [dossierId, inDossier] of Map.groupBy(alignments, ({ dossier_id }) => dossier_id)) {
    const about = {
      dossierId,
      subjects: ['alignment'] as const,
      types: TOLD,
      besides: personId,
      since,
      until,
    }
    const subjectIds = inDossier.map(({ id }) => id)
    const actionIds = inDossier.map(({ action_id }) => action_id)
    const said = { ...about, subjects: ['comment'] as const, types: ['comment'], actionIds }
    const [events, remarks] = await Promise.all([
      listLog(db, { ...about, subjectIds, limit: MOST_EVENTS }),
      listLog(db, { ...said, limit: MOST_EVENTS }),
    ])
    const own = Map.groupBy(inDossier, ({ organisation_name }) => organisation_name)
    for (const [name, ofOrganisation] of own) {
      const items = ofOrganisation.flatMap(({ id, answer_by, action_number, action_title, ...of }) => {
        const heard = remarks.filter(
          (row) => row.action_id === of.action_id && isHeard(row, of.organisation_id),
        )
        const steps = events.filter(({ subject_id }) => subject_id === id)
        const lines = linesOf(
          [...steps, ...heard].sort((a, b) => a.seq - b.seq),
          now,
        )
        if (lines.length === 0) return []
        const whose = { alignmentId: id, personId }
        const { url, row } = newAlignmentLink(origin, whose, { answerBy: answer_by, now })
        links.push(row)
        return [{ label: words.action(action_number, action_title), url, lines }]
      })
      const heading = words.partnerSection(name, ofOrganisation[0]?.dossier_title ?? '')
      if (items.length > 0) parts.push({ section: { heading, items }, name })
    }
  }
  return { parts, links }
}

/** A remark in a room that the partner reads; one that names no room was made among the dossier's own people. */
function isHeard({ payload }: LogRow, partnerId: string): boolean {
  const { room = 'internal', organisationId = null } = payload as { room?: Room; organisationId?: string }
  return mayRead({ organisationId: partnerId }, { room, organisationId })
}
