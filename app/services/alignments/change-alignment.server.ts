import type { Kysely, Transaction } from 'kysely'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { type ActionRow, lockAction } from '#db/queries/actions.ts'
import {
  type AlignmentRow,
  findAlignmentPlace,
  listAlignmentChangesSince,
  lockAlignments,
} from '#db/queries/alignments.ts'
import { findRole } from '#db/queries/memberships.ts'
import { isContact, listReachable } from '#db/queries/organisations.ts'
import { findPlanHash, updatePlanContested } from '#db/queries/plan-versions.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { alignsIn } from '#workflows/alignment/action-state.ts'
import { type AlignmentEvent, type AnswerEvent, isAnswerType } from '#workflows/alignment/events.ts'
import type { AlignmentGate } from '#workflows/alignment/guards.ts'
import { type AlignmentState, OWN_CHANNELS, RECORDED_CHANNELS } from '#workflows/alignment/states.ts'
import { may, REPRESENTED } from '#workflows/permissions.ts'
import { applyAction } from '../actions/apply-action.server.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { type KeyReused, once } from '../change/once.server.ts'
import { applyAlignment } from './apply-alignment.server.ts'
import { settleAction } from './settle.server.ts'

type Trx = Transaction<Database>

export type AlignmentChange = {
  alignmentId: string
  /** Null: the product itself, for what follows by itself (a day that went past, a reminder). */
  personId: string | null
  event: AlignmentEvent
  /** The version of the alignment that the person saw. */
  expectedVersion: number
  key?: string | undefined
  at?: Date
  /** Rows that must stand or fall with the change, such as the link that was used. */
  attach?: ((trx: Trx) => Promise<void>) | undefined
}

export type AlignmentChanged = { ok: true; id: string; state: AlignmentState; version: number }
export type AlignmentFieldProblem = { field: string; problem: 'required' | 'unknownVersion' | 'dateInPast' }
export type AlignmentChangeProblem =
  | KeyReused
  | { ok: false; problem: 'notFound' | 'forbidden' | 'unreachable' }
  | {
      ok: false
      problem: 'stale'
      currentVersion: number
      changes: Awaited<ReturnType<typeof listAlignmentChangesSince>>
    }
  | { ok: false; problem: 'notInState'; state: AlignmentState; actionState: ActionState }
  | { ok: false; problem: 'unmet'; unmet: AlignmentGate[] }
  | { ok: false; problem: 'invalid'; fields: AlignmentFieldProblem[] }

type Answer = AlignmentChanged | AlignmentChangeProblem

/**
 * The one way an alignment changes: page, personal link, API, job and what the coordinator records all end here.
 * Promise: either row, answer, event, outbox and everything that follows for the action stand together, or nothing
 * changed and the answer says why. Source: ARCHITECTURE, "How a change of state happens".
 */
export function changeAlignment(db: Kysely<Database>, change: AlignmentChange): Promise<Answer> {
  const { personId, key, alignmentId, event } = change
  return allOrNothing<Answer>(db, (trx) => {
    if (personId === null) return perform(trx, change)
    return once(trx, { personId, key, content: [alignmentId, event] }, () => perform(trx, change))
  })
}

async function perform(trx: Trx, change: AlignmentChange): Promise<Answer> {
  const { event, personId, at = new Date() } = change
  const place = await findAlignmentPlace(trx, change.alignmentId)
  const action = place && (await lockAction(trx, place.action_id))
  const row = action && (await lockAlignments(trx, action.id)).find(({ id }) => id === place.id)
  if (!row) return { ok: false, problem: 'notFound' }
  const refusal = await refuse(trx, change, { action, row, at })
  if (refusal) return refusal
  await change.attach?.(trx)
  const applied = await applyAlignment(trx, row, event, { personId, at })
  if (!applied.ok)
    return applied.impossible === 'gates'
      ? { ok: false, problem: 'unmet', unmet: applied.unmet }
      : notInState(row, action)
  const contested = event.type === 'contest' ? await makeMaterial(trx, action, at) : action
  if (!contested) return notInState(row, action)
  await settleAction(trx, contested, { at, cause: undefined })
  const after = (await lockAlignments(trx, action.id)).find(({ id }) => id === row.id) ?? applied.row
  return { ok: true, id: after.id, state: after.state, version: after.version }
}

const notInState = (row: AlignmentRow, action: ActionRow) =>
  ({ ok: false, problem: 'notInState', state: row.state, actionState: action.state }) as const

type Seen = { action: ActionRow; row: AlignmentRow; at: Date }

/** Why this person may not do this now; undefined when they may. */
async function refuse(
  trx: Trx,
  change: AlignmentChange,
  { action, row, at }: Seen,
): Promise<AlignmentChangeProblem | undefined> {
  const { event, personId, expectedVersion } = change
  if (personId !== null) {
    const permitted = await permit(trx, { event, personId, action, row })
    if (permitted !== 'yes') return { ok: false, problem: permitted }
  }
  if (row.version !== expectedVersion) {
    const changes = await listAlignmentChangesSince(trx, row.id, expectedVersion)
    return { ok: false, problem: 'stale', currentVersion: row.version, changes }
  }
  if (!alignsIn(action.state, event.type)) return notInState(row, action)
  if (event.type === 'invite' && !(await listReachable(trx, row.dossier_id)).has(row.organisation_id))
    return { ok: false, problem: 'unreachable' }
  const fields = await wrongFields(trx, event, { action, row, at })
  return fields.length > 0 ? { ok: false, problem: 'invalid', fields } : undefined
}

type Permitted = 'yes' | 'notFound' | 'forbidden'

/** Answering with one's own hand is the partner's; recording what was said elsewhere the coordinator's. */
async function permit(
  trx: Trx,
  {
    event,
    personId,
    action,
    row,
  }: { event: AlignmentEvent; personId: string; action: ActionRow; row: AlignmentRow },
): Promise<Permitted> {
  const role = await findRole(trx, row.dossier_id, personId)
  const reads = role !== undefined && may(role, 'readAlignments')
  const represents = await isContact(trx, row.organisation_id, personId)
  if (!reads && !represents) return 'notFound'
  const byRole = reads && may(role, event.type, action.owner_id === personId)
  const asPartner = represents && REPRESENTED.includes(event.type)
  if (!isAnswerType(event.type)) return byRole || asPartner ? 'yes' : 'forbidden'
  const { channel } = event as AnswerEvent
  const own = OWN_CHANNELS.some((known) => known === channel)
  return (own ? asPartner : byRole) ? 'yes' : 'forbidden'
}

/** Values that are well-formed, but point at something that is not there, or lies behind us. */
async function wrongFields(
  trx: Trx,
  event: AlignmentEvent,
  { action, at }: Seen,
): Promise<AlignmentFieldProblem[]> {
  const fields: AlignmentFieldProblem[] = []
  if ('planHash' in event && event.planHash !== (await findPlanHash(trx, action.id, event.planVersion)))
    fields.push({ field: 'planVersion', problem: 'unknownVersion' })
  if (isAnswerType(event.type)) {
    const { channel, proof } = event as AnswerEvent
    if (RECORDED_CHANNELS.some((known) => known === channel) && !proof)
      fields.push({ field: 'proof', problem: 'required' })
  }
  if (event.type === 'setTerm' || event.type === 'setInvolvement') {
    if (event.answerBy && event.answerBy < toDay(at))
      fields.push({ field: 'answerBy', problem: 'dateInPast' })
  }
  return fields
}

/** A contested editorial change becomes a material one; undefined where the plan cannot change. */
async function makeMaterial(trx: Trx, action: ActionRow, at: Date): Promise<ActionRow | undefined> {
  const applied = await applyAction(trx, action, { type: 'makeMaterial' }, { personId: null, at })
  if (!applied.ok) return undefined
  await updatePlanContested(trx, action.id, { number: action.plan_version, at })
  return applied.row
}
