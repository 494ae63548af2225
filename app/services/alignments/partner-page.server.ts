import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import {
  findPartnerAlignment,
  listPartnerAnswers,
  listPartnerConditions,
  listPartnerQuestions,
  listPlanBodies,
} from '#db/queries/partner-alignments.ts'
import { alignsIn } from '#workflows/alignment/action-state.ts'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { explainAlignment } from '#workflows/alignment/explain.ts'
import { answersCurrentText } from '#workflows/alignment/guards.ts'
import { isAnswer } from '#workflows/alignment/states.ts'
import { readThread, type ThreadView } from '../comments/thread.server.ts'
import { toAlignmentItem } from './facts.ts'

/** What a partner sees of one action, and nothing else; undefined for who does not answer for the organisation. */
export type PartnerPage = NonNullable<Awaited<ReturnType<typeof readPartnerPage>>>

/**
 * Promise: the page of one partner on one action: the text that lies with them now, what they answered before, what
 * changed since, what they can do, and what was said in their own room and in that of all partners. No other
 * partner, no remark among the dossier's own people, no log.
 */
export async function readPartnerPage(
  db: Kysely<Database>,
  alignmentId: string,
  personId: string,
  view: ThreadView = {},
) {
  const row = await findPartnerAlignment(db, alignmentId, personId)
  if (!row) return undefined
  const item = toAlignmentItem(row)
  const shown = Math.max(row.presented_version, row.editorial_version)
  const versions = [shown, row.presented_version, row.answer_version ?? shown]
  const voice = { organisationId: row.organisation_id }
  const action = { id: row.action_id, dossier_id: row.dossier_id, owner_id: row.action_owner_id }
  const [plans, answers, conditions, questions, thread] = await Promise.all([
    listPlanBodies(db, row.action_id, versions),
    listPartnerAnswers(db, row.id),
    listPartnerConditions(db, [row.id]),
    listPartnerQuestions(db, row.id),
    readThread(db, { personId, voice, action }, view),
  ])
  const planOf = (number: number | null) => plans.find((plan) => plan.number === number)
  const plan = planOf(shown)
  if (!plan) return undefined
  const can = (type: AlignmentEventType) =>
    alignsIn(row.action_state, type) && explainAlignment(item, type).possible
  const answeredBefore = row.answer_version !== null && row.answer_version < shown
  const isStanding = answersCurrentText(item.facts) && isAnswer(row.state)
  return {
    alignment: withoutInternals(row),
    plan,
    answers,
    questions,
    thread,
    conditions: conditions.map(({ alignment_id: _, ...condition }) => condition),
    /** The answer that counts on this text; another one replaces it. */
    standing: isStanding ? answers[0] : undefined,
    /** The text that they answered on, when the one that lies with them now differs. */
    before: answeredBefore ? planOf(row.answer_version) : undefined,
    isEditorialNews: isStanding && answeredBefore,
    can: {
      answer: can('agree'),
      confirm: can('confirm'),
      askQuestion: can('askQuestion'),
      contest: can('contest') && answeredBefore,
      forward: can('forward'),
      reopenCondition: can('reopenCondition'),
    },
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof findPartnerAlignment>>>

/** Why it is in a state and with whom it lies is written by and for the dossier's own people. */
function withoutInternals(row: Row) {
  const { state_note: _, state_party: __, reminded_at: ___, workflow_version: ____, ...rest } = row
  const { action_owner_id: _____, ...alignment } = rest
  return alignment
}
