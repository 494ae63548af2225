import type { z } from 'zod'
import { type FactRow, toItem } from '#app/services/actions/facts.ts'
import { fieldsOf } from '#app/services/actions/step-fields.ts'
import type { Caller } from '#app/services/actions/steps.ts'
import { eventLabels } from '#app/text/actions.ts'
import { apiProblems, notInStateDetail } from '#app/text/api.ts'
import { gateText } from '#app/text/gates.ts'
import { AUTOMATIC_STEPS, STEP_TYPES, type StepType } from '#workflows/action-item/events.ts'
import { explain, roads } from '#workflows/action-item/explain.ts'
import type { UnmetGate } from '#workflows/action-item/guards.ts'
import { may } from '#workflows/permissions.ts'
import type { actionDetailSchema } from './schemas.ts'

type StepBody = z.infer<typeof actionDetailSchema>['mogelijkeStappen'][number]
type Obstacle = StepBody['belemmeringen'][number]

const automatic: readonly StepType[] = AUTOMATIC_STEPS

/**
 * Promise: every step that a person can take, possible for this caller now or not, and if not everything that is in
 * the way: the state, the unmet gates (from the guards themselves), the caller's role.
 */
export function stepBodies(row: FactRow, caller: Caller): StepBody[] {
  return STEP_TYPES.filter((type) => !automatic.includes(type)).map((type) => {
    const item = toItem(row)
    const isKnown = roads(item.state, type).length > 0
    const { target, unmet } = explain(item, type)
    const permitted = may(caller.role, type, row.owner_id === caller.personId)
    const obstacles = [
      ...(isKnown ? [] : [{ code: 'notInState', uitleg: notInStateDetail(item.state) }]),
      ...obstaclesOf(unmet),
      ...(permitted ? [] : [{ code: 'notPermitted', uitleg: apiProblems.forbidden.detail }]),
    ]
    return {
      type,
      naam: eventLabels[type].button,
      uitleg: eventLabels[type].does,
      mogelijk: obstacles.length === 0,
      naarStatus: isKnown ? target : null,
      velden: fieldsOf(type),
      belemmeringen: obstacles,
    }
  })
}

/** Promise: unmet gates as codes with a Dutch sentence. */
export function obstaclesOf(unmet: readonly UnmetGate[]): Obstacle[] {
  return unmet.map((gate) => {
    const words = gateText(gate)
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
    return { code: gate.gate, uitleg: sentence, ...('open' in gate ? { open: gate.open } : {}) }
  })
}
