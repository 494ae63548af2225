import { describe, expect, it } from 'vitest'
import { EXAMPLES, RICH_FACTS } from '#tests/factories/action-events.ts'
import { advance } from './advance.ts'
import {
  type ActionEventType,
  actionEventSchemas,
  STEP_TYPES,
  type StepType,
  WORK_TYPES,
  type WorkType,
} from './events.ts'
import { explain } from './explain.ts'
import type { ActionFacts } from './facts.ts'
import { ACTION_STATES, type ActionState, MAIN_ROAD, PHASES, phaseOf } from './states.ts'

/** PRODUCT's process, written down a second time by hand: what each step makes of each state. */
const STEPS: Record<ActionState, Partial<Record<StepType, ActionState>>> = {
  draft: { assign: 'assigned', withdraw: 'withdrawn' },
  assigned: {
    submitPlan: 'aligning',
    returnToDraft: 'draft',
    block: 'blocked',
    requestDecision: 'awaitingDecision',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  aligning: {
    confirmAlignment: 'ready',
    revisePlan: 'assigned',
    block: 'blocked',
    requestDecision: 'awaitingDecision',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  ready: {
    start: 'inProgress',
    revisePlan: 'assigned',
    block: 'blocked',
    requestDecision: 'awaitingDecision',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  inProgress: {
    deliver: 'delivered',
    revisePlan: 'assigned',
    block: 'blocked',
    requestDecision: 'awaitingDecision',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  awaitingDecision: { decide: 'inProgress', withdraw: 'withdrawn' },
  blocked: { unblock: 'inProgress', transfer: 'transferred', withdraw: 'withdrawn' },
  delivered: { accept: 'completed', sendBack: 'inProgress', withdraw: 'withdrawn' },
  completed: { reopen: 'inProgress' },
  transferred: { reopen: 'assigned', reportBack: 'delivered' },
  withdrawn: { reopen: 'assigned' },
}

const steering: WorkType[] = ['describe', 'reassign', 'reschedule', 'updateAlignments']
const partners: WorkType[] = ['updateAlignments']
const evidence: WorkType[] = ['addLink', 'addFile', 'removeEvidence']
const working: WorkType[] = [
  ...steering,
  ...evidence,
  ...([
    'savePlan',
    'makeMaterial',
    'addMilestone',
    'completeMilestone',
    'waiveMilestone',
    'reopenMilestone',
  ] as const),
  'reportProgress',
]
const aside: WorkType[] = [...steering, ...evidence, 'reportProgress']

/** What can be worked on in each state, without leaving it. */
const WORK: Record<ActionState, WorkType[]> = {
  draft: ['describe', ...partners],
  assigned: working,
  aligning: working,
  ready: working,
  inProgress: working,
  awaitingDecision: aside,
  blocked: aside,
  delivered: aside,
  completed: partners,
  transferred: [...evidence, ...partners, 'reportProgress'],
  withdrawn: partners,
}

/** Facts that open every gate of the step. */
function factsFor(state: ActionState, type: ActionEventType): ActionFacts {
  const paused = state === 'blocked' || state === 'awaitingDecision'
  const done = type === 'deliver' ? { openMilestones: [] } : {}
  return { ...RICH_FACTS, ...done, returnState: paused ? 'inProgress' : null }
}

describe('every state × event', () => {
  const cells = ACTION_STATES.flatMap((state) =>
    (Object.keys(actionEventSchemas) as ActionEventType[]).map((type) => [state, type] as const),
  )

  it.each(cells)('%s × %s', (state, type) => {
    const item = { state, facts: factsFor(state, type) }
    const target =
      STEPS[state][type as StepType] ?? (WORK[state].includes(type as WorkType) ? state : undefined)
    const result = advance(item, EXAMPLES[type])
    if (type === 'reopenAlignment' && (state === 'ready' || state === 'inProgress')) {
      expect(result).toEqual({ ok: false, impossible: 'gates', unmet: [{ gate: 'partnersOutstanding' }] })
    } else if (target === undefined) {
      expect(result).toEqual({ ok: false, impossible: 'notInState' })
      expect(explain(item, type)).toMatchObject({ possible: false, unmet: [] })
    } else {
      expect(result).toMatchObject({ ok: true, next: { state: target } })
      expect(explain(item, type, EXAMPLES[type])).toEqual({ possible: true, target, unmet: [] })
    }
  })

  it('knows every event type as a step or as work, never both', () => {
    expect([...STEP_TYPES, ...WORK_TYPES].sort()).toEqual(Object.keys(EXAMPLES).sort())
  })
})

describe('returning to where it came from', () => {
  it.each(['assigned', 'aligning', 'ready', 'inProgress'] as const)('from %s, blocked and back', (state) => {
    const blocked = advance({ state, facts: RICH_FACTS }, EXAMPLES.block)
    if (!blocked.ok) throw new Error('not blocked')
    expect(blocked.next).toMatchObject({ state: 'blocked', facts: { returnState: state } })
    const back = advance(blocked.next, EXAMPLES.unblock)
    expect(back).toMatchObject({ ok: true, next: { state, facts: { returnState: null } } })
  })

  it('a decision brings an action that was in alignment back there, and on when nothing holds it', () => {
    const facts = { ...RICH_FACTS, returnState: 'aligning' as const }
    const back = advance({ state: 'awaitingDecision', facts }, EXAMPLES.decide)
    expect(back).toMatchObject({
      ok: true,
      next: { state: 'aligning' },
      followUp: [{ type: 'confirmAlignment' }],
    })
  })

  it('a withdrawn action nobody owned becomes a draft again', () => {
    const facts = { ...RICH_FACTS, ownerId: null }
    expect(advance({ state: 'withdrawn', facts }, EXAMPLES.reopen)).toMatchObject({
      next: { state: 'draft' },
    })
  })
})

describe('phases', () => {
  it('hold every state exactly once', () => {
    expect(Object.values(PHASES).flat().sort()).toEqual([...ACTION_STATES].sort())
    for (const state of ACTION_STATES) expect(PHASES[phaseOf(state)]).toContain(state)
  })

  it('hold the main road in order', () => {
    const order = Object.keys(PHASES)
    const indexes = MAIN_ROAD.map((state) => order.indexOf(phaseOf(state)))
    expect(indexes).toEqual([...indexes].sort())
  })
})
