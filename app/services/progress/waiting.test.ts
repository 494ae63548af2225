import { describe, expect, it } from 'vitest'
import type { FactRow } from '#app/services/actions/facts.ts'
import { ROLES, type Role } from '#workflows/roles.ts'
import { waitsForCaller, workToMeet } from './waiting.ts'

const row = (values: Partial<FactRow>): FactRow => ({
  state: 'draft',
  owner_id: null,
  certainty: null,
  target_on: null,
  plan_version: 0,
  material_version: 0,
  milestone_count: 0,
  open_milestones: [],
  evidence_count: 0,
  evidence_number: 0,
  health: null,
  return_state: null,
  open_alignments: [],
  ...values,
})
const owned = (values: Partial<FactRow>) => row({ owner_id: 'o', certainty: 'notAgreed', ...values })
/** Who of all roles (and the owner, a member) the action waits for. */
const awaited = (action: FactRow) => [
  ...ROLES.filter((role: Role) => waitsForCaller(action, { role, personId: `someone as ${role}` })),
  ...(waitsForCaller(action, { role: 'member', personId: 'o' }) ? ['owner'] : []),
]

describe('an action waits for', () => {
  it('the coordinator, as long as nobody owns it', () => expect(awaited(row({}))).toEqual(['coordinator']))

  it('its owner, while the work is theirs', () => {
    expect(awaited(owned({ state: 'assigned' }))).toEqual(['owner'])
    expect(awaited(owned({ state: 'ready', plan_version: 1, milestone_count: 1 }))).toEqual(['owner'])
    expect(awaited(owned({ state: 'blocked', return_state: 'inProgress' }))).toEqual(['owner'])
  })

  it('the board, when a decision is asked', () => {
    expect(awaited(owned({ state: 'awaitingDecision', return_state: 'ready' }))).toEqual(['board'])
  })

  it('the chair, when it was delivered', () =>
    expect(awaited(owned({ state: 'delivered' }))).toEqual(['chair']))

  it('nobody, when it is closed', () => {
    expect(awaited(owned({ state: 'completed' }))).toEqual([])
    expect(awaited(owned({ state: 'withdrawn' }))).toEqual([])
  })

  it('says what is missing, and the work to begin with', () => {
    const step = waitsForCaller(owned({ state: 'assigned' }), { role: 'member', personId: 'o' })
    expect(step).toMatchObject({ type: 'submitPlan', possible: false })
    expect(workToMeet(step?.possible === false ? step.unmet : [])).toBe('savePlan')
    expect(workToMeet([{ gate: 'milestonesDone', open: [1] }])).toBeUndefined()
  })
})
