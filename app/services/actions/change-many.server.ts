import type { Kysely } from 'kysely'
import { actionAnswers } from '#app/text/action-answers.ts'
import { bulkText } from '#app/text/bulk.ts'
import { formError } from '#app/text/form-errors.ts'
import { unmetSentence } from '#app/text/gates.ts'
import type { Database } from '#db/database.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { type ChangeProblem, changeAction } from './change-action.server.ts'

type Stale = Extract<ChangeProblem, { problem: 'stale' }>

/** An action as somebody chose it: at this version. */
export type Chosen = { id: string; number: number; version: number }

export type ChangeOfMany = {
  personId: string
  event: ActionEvent
  chosen: readonly Chosen[]
  /** Of the form: with the action's id the idempotency key of each change. */
  nonce: string
}

type Refusal = { ok: false; reason: string; again: boolean; changes: Stale['changes'] }
export type OneOfMany = { number: number } & ({ ok: true; state: ActionState } | Refusal)

/**
 * Promise: the event was tried on each action by itself, in order, each against the version that the person saw; per
 * action the new state or the reason why not. One that fails stops no other.
 */
export async function changeMany(
  db: Kysely<Database>,
  { personId, event, chosen, nonce }: ChangeOfMany,
): Promise<OneOfMany[]> {
  const results: OneOfMany[] = []
  for (const { id, number, version } of chosen) {
    const key = `${nonce}.${id}`
    const change = { actionId: id, personId, event, expectedVersion: version, key }
    const answer = await changeAction(db, change)
    results.push({ number, ...(answer.ok ? { ok: true, state: answer.state } : refusal(answer)) })
  }
  return results
}

/** `again`: whether trying once more, as it stands now, can help. */
function refusal(answer: ChangeProblem): Refusal {
  const no = (reason: string, again = false, changes: Stale['changes'] = []) =>
    ({ ok: false, reason, again, changes }) as const
  switch (answer.problem) {
    case 'notFound':
      return no(bulkText.gone)
    case 'forbidden':
      return no(actionAnswers.forbidden)
    case 'stale':
      return no(bulkText.stale, true, answer.changes)
    case 'notInState':
      return no(bulkText.notInState(answer.state))
    case 'unmet':
      return no(unmetSentence(answer.unmet))
    case 'keyReused':
      return no(actionAnswers.keyReused)
    case 'invalid':
      return no(answer.fields.map(({ problem }) => formError(problem)).join(' '), true)
  }
}
