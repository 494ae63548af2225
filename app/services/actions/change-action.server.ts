import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { type ActionRow, listChangesSince, lockAction, updateAction } from '#db/queries/actions.ts'
import { canonicalJson, insertEvent } from '#db/queries/events.ts'
import { claimKey, updateKeyResponse } from '#db/queries/idempotency.ts'
import { findRole } from '#db/queries/memberships.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { type Advance, advance } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { UnmetGate } from '#workflows/action-item/guards.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { toItem } from './facts.ts'
import { logEntry, nextRow } from './next-row.ts'
import { type FieldProblem, recordWork } from './record-work.server.ts'

export type ActionChange = {
  actionId: string
  personId: string
  event: ActionEvent
  /** The version of the action that the person saw. */
  expectedVersion: number
  /** `Idempotency-Key` or the form's nonce: a repeated submit is harmless. */
  key?: string | undefined
  at?: Date
  /** Rows that must stand or fall with the change, such as an uploaded file. Not asked for a repeated submit. */
  attach?: ((trx: Transaction<Database>) => Promise<void>) | undefined
}

export type Changed = { ok: true; id: string; number: number; state: ActionState; version: number }
export type ChangeProblem =
  | { ok: false; problem: 'notFound' }
  | { ok: false; problem: 'forbidden' }
  | {
      ok: false
      problem: 'stale'
      currentVersion: number
      changes: Awaited<ReturnType<typeof listChangesSince>>
    }
  | { ok: false; problem: 'notInState'; state: ActionState }
  | { ok: false; problem: 'unmet'; unmet: UnmetGate[] }
  | { ok: false; problem: 'invalid'; fields: FieldProblem[] }
  | { ok: false; problem: 'keyReused' }

/** Rolls the transaction back while its reason is an expected answer. */
class Refused extends Error {
  readonly answer: ChangeProblem
  constructor(answer: ChangeProblem) {
    super(answer.problem)
    this.answer = answer
  }
}

/**
 * The one way an action changes: page, bulk step, API, job and import all end here. Promise: either row, event,
 * side rows and outbox stand together under a new version, or nothing changed and the answer says why.
 * Source: ARCHITECTURE, "How a change of state happens".
 */
export async function changeAction(
  db: Kysely<Database>,
  change: ActionChange,
): Promise<Changed | ChangeProblem> {
  try {
    return await db.transaction().execute((trx) => perform(trx, change))
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

async function perform(trx: Transaction<Database>, change: ActionChange): Promise<Changed> {
  const { personId, event, expectedVersion, at = new Date() } = change
  const claimed = change.key ? await claim(trx, change, change.key) : undefined
  if (claimed) return claimed
  const row = await lockAction(trx, change.actionId)
  const role = row && (await findRole(trx, row.dossier_id, personId))
  if (!row || !role || !may(role, 'readDossier')) throw new Refused({ ok: false, problem: 'notFound' })
  if (!may(role, event.type, row.owner_id === personId))
    throw new Refused({ ok: false, problem: 'forbidden' })
  if (row.version !== expectedVersion) {
    const changes = await listChangesSince(trx, row.id, expectedVersion)
    throw new Refused({ ok: false, problem: 'stale', currentVersion: row.version, changes })
  }
  await change.attach?.(trx)
  let current = await apply(trx, row, event, personId, at)
  for (const followUp of current.followUp) current = await apply(trx, current.row, followUp, null, at)
  const { id, number, state, version } = current.row
  const answer: Changed = { ok: true, id, number, state, version }
  if (change.key) await updateKeyResponse(trx, { person_id: personId, key: change.key }, answer)
  return answer
}

async function claim(
  trx: Transaction<Database>,
  change: ActionChange,
  key: string,
): Promise<Changed | undefined> {
  const content = canonicalJson([change.actionId, change.event])
  const request_digest = createHash('sha256').update(content).digest('hex')
  const earlier = await claimKey(trx, { person_id: change.personId, key, request_digest })
  if (earlier.fresh) return undefined
  if (!earlier.sameRequest) throw new Refused({ ok: false, problem: 'keyReused' })
  return earlier.response as Changed
}

async function apply(
  trx: Transaction<Database>,
  row: ActionRow,
  event: ActionEvent,
  personId: string | null,
  at: Date,
) {
  const result: Advance = advance(toItem(row), event)
  if (!result.ok) {
    throw new Refused(
      result.impossible === 'gates'
        ? { ok: false, problem: 'unmet', unmet: result.unmet }
        : { ok: false, problem: 'notInState', state: row.state },
    )
  }
  const { next, followUp } = result
  const problem = await recordWork(trx, event, { row, next: next.facts, personId, at })
  if (problem) throw new Refused({ ok: false, problem: 'invalid', fields: [problem] })
  const values = nextRow(row, event, next, at)
  await updateAction(trx, row.id, values)
  const logged = await insertEvent(trx, logEntry(row, event, { state: next.state, personId, at }))
  await insertOutbox(trx, 'actionChanged', { event_id: logged.id })
  return { row: { ...row, ...values }, followUp }
}
