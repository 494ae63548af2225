import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import {
  type AlignmentRow,
  insertAnswer,
  insertConditions,
  updateConditionOwner,
  updateConditionState,
  updateConditionsDropped,
} from '#db/queries/alignments.ts'
import { type AlignmentEvent, type AnswerEvent, isAnswerType } from '#workflows/alignment/events.ts'
import type { AlignmentFacts } from '#workflows/alignment/facts.ts'
import { RECORDED_CHANNELS } from '#workflows/alignment/states.ts'

export type AnswerContext = { row: AlignmentRow; next: AlignmentFacts; personId: string | null; at: Date }

/** Promise: the rows that an event leaves besides the alignment's own: the answer as given, its conditions. */
export async function recordAnswer(
  trx: Transaction<Database>,
  event: AlignmentEvent,
  { row, next, personId, at }: AnswerContext,
): Promise<void> {
  const alignmentId = row.id
  if (isAnswerType(event.type)) {
    const given = event as AnswerEvent
    if (given.type !== 'confirm') await updateConditionsDropped(trx, alignmentId, at)
    await insertAnswer(trx, answerRow(given, { row, next, personId, at }))
    if (given.type === 'agreeWithConditions') {
      const from = next.openConditions[0] ?? 1
      await insertConditions(trx, alignmentId, { from, bodies: given.conditions, at })
    }
    return
  }
  switch (event.type) {
    case 'meetCondition': {
      const met = { state: 'met', note: event.reason, closed_at: at } as const
      return updateConditionState(trx, { alignmentId, number: event.condition }, met)
    }
    case 'reopenCondition': {
      const open = { state: 'open', note: event.reason, closed_at: null } as const
      return updateConditionState(trx, { alignmentId, number: event.condition }, open)
    }
    case 'assignCondition':
      return updateConditionOwner(trx, { alignmentId, number: event.condition }, event.ownerId)
    case 'restore':
      return updateConditionsDropped(trx, alignmentId, at)
  }
}

function answerRow(event: AnswerEvent, { row, next, personId, at }: AnswerContext) {
  const { planVersion, planHash, respondentName, respondentFunction, capacity, channel, proof } = event
  const isRecorded = RECORDED_CHANNELS.some((recorded) => recorded === channel)
  const note = event.type === 'object' ? event.reason : 'remark' in event ? event.remark : null
  if (next.answer === null) throw new Error('an answer leaves an answer')
  return {
    alignment_id: row.id,
    answer: next.answer,
    is_confirmation: event.type === 'confirm',
    plan_version: planVersion,
    plan_hash: planHash,
    person_id: isRecorded ? null : personId,
    recorded_by: isRecorded ? personId : null,
    respondent_name: respondentName,
    respondent_function: respondentFunction,
    capacity,
    channel,
    note: note ?? null,
    proof: proof ?? null,
    created_at: at,
  }
}
