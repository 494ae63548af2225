import type { z } from 'zod'
import { toAlignmentItem } from '#app/services/alignments/facts.ts'
import { alignmentNotInState } from '#app/text/alignment-api.ts'
import {
  alignmentEventLabels,
  alignmentGateTexts,
  alignmentStateLabels,
  involvementLabels,
} from '#app/text/alignments.ts'
import { apiProblems } from '#app/text/api.ts'
import type { AlignmentAccess, listAlignmentConditions } from '#db/queries/alignment-access.ts'
import { alignsIn } from '#workflows/alignment/action-state.ts'
import { blocksAction } from '#workflows/alignment/blocking.ts'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { type AlignmentStep, explainAlignmentSteps } from '#workflows/alignment/explain.ts'
import type { AlignmentGate } from '#workflows/alignment/guards.ts'
import { may, REPRESENTED } from '#workflows/permissions.ts'
import type { AlignmentCall } from './alignment-call.server.ts'
import { type alignmentSchema, sentAlignmentEvents } from './alignment-schemas.ts'
import { API_BASE } from './version.ts'

type Conditions = Awaited<ReturnType<typeof listAlignmentConditions>>
type Body = z.infer<typeof alignmentSchema>

export const alignmentUrl = (origin: string, id: string) => `${origin}${API_BASE}/afstemmingen/${id}`

/** Promise: an alignment as the API gives it, with every step as it stands for this caller. */
export function alignmentBody(call: AlignmentCall, conditions: Conditions, origin: string): Body {
  const { alignment: row } = call
  const { state, involvement, answer, answer_version, answer_hash, plan_number, plan_hash, plan_body } = row
  return {
    url: alignmentUrl(origin, row.id),
    id: row.id,
    dossier: row.slug,
    actie: { id: row.action_id, nummer: row.action_number, titel: row.action_title },
    partner: { id: row.organisation_id, naam: row.name, korteNaam: row.short_name },
    stand: state,
    standLabel: alignmentStateLabels[state],
    standSinds: row.state_since.toISOString(),
    betrokkenheid: involvement,
    betrokkenheidLabel: involvementLabels[involvement],
    antwoordVoor: row.answer_by,
    plan: plan_number && plan_hash ? { versie: plan_number, hash: plan_hash, tekst: plan_body ?? '' } : null,
    antwoord:
      answer && answer_version && answer_hash
        ? { antwoord: answer, planVersie: answer_version, planHash: answer_hash }
        : null,
    voorwaarden: conditions.map(({ number, body, state: staat }) => ({ nummer: number, tekst: body, staat })),
    verderZonder: row.overridden ? { reden: row.override_reason ?? '' } : null,
    houdtTegen: blocksAction(toAlignmentItem(row)),
    mogelijkeStappen: explainAlignmentSteps(toAlignmentItem(row)).map((step) => stepBody(call, step)),
    versie: row.version,
  }
}

function stepBody(
  call: AlignmentCall,
  { type, target, unmet }: AlignmentStep,
): Body['mogelijkeStappen'][number] {
  const { state, action_state } = call.alignment
  const { button, does } = alignmentEventLabels[type]
  const inState = alignsIn(action_state, type)
  const obstacles = [
    ...(inState ? [] : [{ code: 'notInState', uitleg: alignmentNotInState(state, action_state) }]),
    ...alignmentObstacles(unmet),
    ...(isPermitted(call, type) ? [] : [{ code: 'notPermitted', uitleg: apiProblems.forbidden.detail }]),
  ]
  return {
    ...{ type, naam: button, uitleg: does, mogelijk: obstacles.length === 0, naarStand: target },
    velden: fieldsOf(type),
    belemmeringen: obstacles,
  }
}

function fieldsOf(type: AlignmentEventType): string[] {
  const schema = Object.entries(sentAlignmentEvents).find(([name]) => name === type)?.[1]
  return Object.keys(schema?.shape ?? {}).filter((field) => field !== 'type')
}

/** By role, or because they answer for the partner. */
function isPermitted({ caller, alignment, reads }: AlignmentCall, type: AlignmentEventType): boolean {
  const byRole = reads && alignment.role !== null && may(alignment.role, type, isOwner(alignment, caller.id))
  return byRole || (Boolean(alignment.is_contact) && REPRESENTED.includes(type))
}

const isOwner = ({ action_owner_id }: AlignmentAccess, personId: string) => action_owner_id === personId

/** Promise: unmet gates as codes with a Dutch sentence. */
export function alignmentObstacles(unmet: readonly AlignmentGate[]) {
  return unmet.map((gate) => {
    const words = alignmentGateTexts[gate]
    return { code: gate, uitleg: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` }
  })
}
