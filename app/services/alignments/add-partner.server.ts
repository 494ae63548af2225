import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { toDay } from '#app/text/dates.ts'
import type { Database } from '#db/database.ts'
import { lockAction } from '#db/queries/actions.ts'
import { insertAlignment } from '#db/queries/alignments.ts'
import { insertEvent } from '#db/queries/events.ts'
import { findRole } from '#db/queries/memberships.ts'
import { findOrganisation } from '#db/queries/organisations.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { ALIGNMENT_WORKFLOW_VERSION } from '#workflows/alignment/machine.ts'
import { INVOLVEMENTS } from '#workflows/alignment/states.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'
import { type KeyReused, once } from '../change/once.server.ts'
import { settleAction } from './settle.server.ts'

export const newPartnerSchema = z
  .object({
    organisationId: z.uuid('required'),
    involvement: z.enum(INVOLVEMENTS, 'required'),
    answerBy: z.iso.date('invalidDate').nullish(),
  })
  .refine(({ involvement, answerBy }) => involvement === 'informed' || Boolean(answerBy), {
    path: ['answerBy'],
    error: 'dateNeeded',
    when: () => true,
  })

export type NewPartner = z.infer<typeof newPartnerSchema> & {
  actionId: string
  personId: string
  key?: string | undefined
  at?: Date
}

export type PartnerAdded = { ok: true; id: string; version: number }
export type AddPartnerProblem =
  | KeyReused
  | { ok: false; problem: 'notFound' | 'forbidden' | 'actionClosed' }
  | { ok: false; problem: 'invalid'; fields: FieldProblem[] }

/**
 * Promise: the organisation is planned on the action, with its event; it is invited when the plan is laid before the
 * partners, or by hand. An action that was ready or running goes back when it must now wait for this partner.
 */
export function addPartner(
  db: Kysely<Database>,
  partner: NewPartner,
): Promise<PartnerAdded | AddPartnerProblem> {
  const { personId, key, actionId, organisationId } = partner
  return allOrNothing<PartnerAdded | AddPartnerProblem>(db, (trx) =>
    once(trx, { personId, key, content: [actionId, 'addPartner', organisationId] }, () =>
      perform(trx, partner),
    ),
  )
}

type FieldProblem = { field: string; problem: 'unknown' | 'dateInPast' | 'alreadyPartner' }

const wrong = (field: string, problem: FieldProblem['problem']): AddPartnerProblem => ({
  ok: false,
  problem: 'invalid',
  fields: [{ field, problem }],
})

async function perform(
  trx: Transaction<Database>,
  { actionId, personId, organisationId, involvement, answerBy, at = new Date() }: NewPartner,
): Promise<PartnerAdded | AddPartnerProblem> {
  const action = await lockAction(trx, actionId)
  const role = action && (await findRole(trx, action.dossier_id, personId))
  if (!action || !role || !may(role, 'readDossier')) return { ok: false, problem: 'notFound' }
  if (!may(role, 'addPartner')) return { ok: false, problem: 'forbidden' }
  if (['delivered', 'completed', 'transferred', 'withdrawn'].includes(action.state))
    return { ok: false, problem: 'actionClosed' }
  if (!(await findOrganisation(trx, action.dossier_id, organisationId)))
    return wrong('organisationId', 'unknown')
  const answer_by = involvement === 'informed' ? null : (answerBy ?? null)
  if (answer_by && answer_by < toDay(at)) return wrong('answerBy', 'dateInPast')
  const moments = { state_since: at, created_at: at, updated_at: at, presented_at: null, reminded_at: null }
  const nothing = {
    answer: null,
    answer_version: null,
    answer_hash: null,
    state_note: null,
    state_party: null,
  }
  const row = await insertAlignment(trx, {
    ...{ dossier_id: action.dossier_id, action_id: actionId, organisation_id: organisationId },
    ...{ state: 'planned', workflow_version: ALIGNMENT_WORKFLOW_VERSION, involvement, answer_by },
    ...moments,
    ...nothing,
    override_reason: null,
  })
  if (!row) return wrong('organisationId', 'alreadyPartner')
  const event = await insertEvent(trx, {
    ...{ dossier_id: action.dossier_id, action_id: actionId, subject: 'alignment', subject_id: row.id },
    ...{ type: 'addPartner', state_before: null, state_after: 'planned', version: 1, actor_id: personId, at },
    payload: { organisationId, involvement, answerBy: answer_by },
  })
  await insertOutbox(trx, 'alignmentChanged', { event_id: event.id })
  await settleAction(trx, action, { at, cause: undefined })
  return { ok: true, id: row.id, version: row.version }
}
