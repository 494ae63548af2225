import { assign, setup } from 'xstate'
import type { ActionEvent } from './events.ts'
import { type ActionFacts, NO_FACTS } from './facts.ts'
import { type Gate, unmetGates } from './guards.ts'
import type { ActionState } from './states.ts'

export const WORKFLOW_VERSION = 2

const gates = (...names: Gate[]) => ({ type: 'gates', params: { gates: names } }) as const
const cameFrom = (state: ActionState) => ({ type: 'cameFrom', params: { state } }) as const
const remember = (state: ActionState) => ({ type: 'remember', params: { state } }) as const

const base = setup({
  types: { context: {} as ActionFacts, events: {} as ActionEvent, input: {} as Partial<ActionFacts> },
  guards: {
    gates: ({ context, event }, params: { gates: readonly Gate[] }) =>
      unmetGates(params.gates, context, event).length === 0,
    cameFrom: ({ context }, params: { state: ActionState }) => context.returnState === params.state,
    hasOwner: ({ context }) => context.ownerId !== null,
  },
  actions: {
    remember: assign({ returnState: (_, params: { state: ActionState }) => params.state }),
    /** XState takes a transition without target or action for forbidden: this one changes nothing that gates look at. */
    keep: assign({}),
    forget: assign({ returnState: null }),
    setOwner: assign(({ event }) =>
      event.type === 'assign' || event.type === 'reassign' ? { ownerId: event.ownerId } : {},
    ),
    setTarget: assign(({ event }) =>
      event.type === 'assign' || event.type === 'reschedule'
        ? { certainty: event.certainty, targetOn: event.targetOn ?? null }
        : {},
    ),
    clearOwner: assign({ ownerId: null, certainty: null, targetOn: null }),
    nextPlan: assign(({ context, event }) => {
      const planVersion = context.planVersion + 1
      const editorial =
        event.type === 'savePlan' && event.change === 'editorial' && context.materialVersion > 0
      return { planVersion, materialVersion: editorial ? context.materialVersion : planVersion }
    }),
    makeMaterial: assign({ materialVersion: ({ context }) => context.planVersion }),
    setOpenAlignments: assign(({ event }) =>
      event.type === 'updateAlignments' ? { openAlignments: event.open } : {},
    ),
    nextMilestone: assign(({ context }) => ({
      milestoneCount: context.milestoneCount + 1,
      openMilestones: [...context.openMilestones, context.milestoneCount + 1],
    })),
    closeMilestone: assign(({ context, event }) => ({
      openMilestones: context.openMilestones.filter((n) => !('milestone' in event) || n !== event.milestone),
    })),
    openMilestone: assign(({ context, event }) =>
      event.type === 'reopenMilestone'
        ? { openMilestones: [...context.openMilestones, event.milestone].sort((a, b) => a - b) }
        : {},
    ),
    nextEvidence: assign(({ context }) => ({
      evidenceCount: context.evidenceCount + 1,
      evidenceNumber: context.evidenceNumber + 1,
    })),
    dropEvidence: assign({ evidenceCount: ({ context }) => Math.max(0, context.evidenceCount - 1) }),
    setHealth: assign(({ event }) => (event.type === 'reportProgress' ? { health: event.health } : {})),
  },
})

/** In every state: what partners do is known at once. */
const partners = { updateAlignments: { actions: 'setOpenAlignments' } } as const
const describe = { ...partners, describe: { actions: 'keep' } } as const
const steer = {
  ...describe,
  reassign: { actions: 'setOwner' },
  reschedule: { actions: 'setTarget' },
} as const
const plan = {
  savePlan: { actions: 'nextPlan' },
  makeMaterial: { actions: 'makeMaterial' },
  addMilestone: { actions: 'nextMilestone' },
} as const
const evidence = {
  addLink: { actions: 'nextEvidence' },
  addFile: { actions: 'nextEvidence' },
  removeEvidence: { guard: gates('evidence'), actions: 'dropEvidence' },
} as const
const milestones = {
  completeMilestone: { guard: gates('milestoneOpen'), actions: 'closeMilestone' },
  waiveMilestone: { guard: gates('milestoneOpen'), actions: 'closeMilestone' },
  reopenMilestone: { guard: gates('milestoneClosed'), actions: 'openMilestone' },
} as const
const progress = { reportProgress: { actions: 'setHealth' } } as const
/** Back to the partners by itself, when one that must be waited for no longer stands behind the text. */
const askAgain = { reopenAlignment: { target: 'aligning', guard: gates('partnersOutstanding') } } as const
const giveUp = { withdraw: { target: 'withdrawn', actions: 'forget' } } as const
const layElsewhere = { transfer: { target: 'transferred', actions: 'forget' } } as const

/** The ways off the main road, and back to where the action came from. */
const pause = (state: ActionState) =>
  ({
    block: { target: 'blocked', actions: remember(state) },
    requestDecision: { target: 'awaitingDecision', actions: remember(state) },
  }) as const

const PAUSED_FROM = ['assigned', 'aligning', 'ready', 'inProgress'] as const
const goBack = PAUSED_FROM.map(
  (state) => ({ target: state, guard: cameFrom(state), actions: 'forget' }) as const,
)

/**
 * The action item: from recommendation to accepted result. Pure; no clock, no I/O; actor and time come with
 * the event. Source: PRODUCT, "The workflows"; report chapter 6 for `transferred` (laid with existing structures).
 */
export const actionItemMachine = base.createMachine({
  id: 'actionItem',
  context: ({ input }) => ({ ...NO_FACTS, ...input }),
  initial: 'draft',
  states: {
    draft: {
      on: { ...describe, ...giveUp, assign: { target: 'assigned', actions: ['setOwner', 'setTarget'] } },
    },
    assigned: {
      on: {
        ...steer,
        ...plan,
        ...milestones,
        ...evidence,
        ...progress,
        ...pause('assigned'),
        ...giveUp,
        ...layElsewhere,
        submitPlan: { target: 'aligning', guard: gates('owner', 'plan') },
        returnToDraft: { target: 'draft', actions: 'clearOwner' },
      },
    },
    aligning: {
      on: {
        ...steer,
        ...plan,
        ...milestones,
        ...evidence,
        ...progress,
        ...pause('aligning'),
        ...giveUp,
        ...layElsewhere,
        confirmAlignment: { target: 'ready', guard: gates('alignment') },
        revisePlan: { target: 'assigned' },
      },
    },
    ready: {
      on: {
        ...steer,
        ...plan,
        ...milestones,
        ...evidence,
        ...progress,
        ...pause('ready'),
        ...giveUp,
        ...layElsewhere,
        ...askAgain,
        start: { target: 'inProgress', guard: gates('owner', 'plan', 'milestone') },
        revisePlan: { target: 'assigned' },
      },
    },
    inProgress: {
      on: {
        ...steer,
        ...plan,
        ...milestones,
        ...evidence,
        ...progress,
        ...pause('inProgress'),
        ...giveUp,
        ...layElsewhere,
        ...askAgain,
        deliver: { target: 'delivered', guard: gates('milestonesDone', 'evidence') },
        revisePlan: { target: 'assigned' },
      },
    },
    awaitingDecision: { on: { ...steer, ...evidence, ...progress, ...giveUp, decide: [...goBack] } },
    blocked: { on: { ...steer, ...evidence, ...progress, ...giveUp, ...layElsewhere, unblock: [...goBack] } },
    delivered: {
      on: {
        ...steer,
        ...evidence,
        ...progress,
        ...giveUp,
        accept: { target: 'completed' },
        sendBack: { target: 'inProgress' },
      },
    },
    completed: { on: { ...partners, reopen: { target: 'inProgress' } } },
    transferred: {
      on: {
        ...partners,
        ...progress,
        ...evidence,
        reopen: { target: 'assigned' },
        reportBack: { target: 'delivered' },
      },
    },
    withdrawn: {
      on: { ...partners, reopen: [{ target: 'assigned', guard: 'hasOwner' }, { target: 'draft' }] },
    },
  },
})
