import { assign, setup } from 'xstate'
import type { AlignmentEvent, AnswerEvent } from './events.ts'
import { type AlignmentFacts, NEW_ALIGNMENT } from './facts.ts'
import { type AlignmentGate, unmetAlignmentGates } from './guards.ts'
import { type AlignmentState, ANSWERS, type Answer } from './states.ts'

export const ALIGNMENT_WORKFLOW_VERSION = 1

type Which = 'answered' | 'unanswered'

const base = setup({
  types: {
    context: {} as AlignmentFacts,
    events: {} as AlignmentEvent,
    input: {} as Partial<AlignmentFacts>,
  },
  guards: {
    gates: ({ context, event }, params: { gates: readonly AlignmentGate[]; when?: Which | Answer }) =>
      unmetAlignmentGates(params.gates, context, event).length === 0 && holds(context, params.when),
  },
  actions: {
    /** XState takes a transition without target or action for forbidden: this one changes nothing. */
    keep: assign({}),
    present: assign(({ context, event }) =>
      event.type === 'invite' || event.type === 'presentPlan'
        ? {
            presentedVersion: event.planVersion,
            answerBy: (event.type === 'presentPlan' ? event.answerBy : null) ?? context.answerBy,
            overridden: false,
            termPassed: false,
          }
        : {},
    ),
    tell: assign(({ event }) =>
      event.type === 'tellEditorial' ? { editorialVersion: event.planVersion } : {},
    ),
    answer: assign(({ context, event }) => {
      const answer = ANSWER_OF[event.type as keyof typeof ANSWER_OF] ?? context.answer
      const { planVersion, planHash } = event as AnswerEvent
      return { answer, answerVersion: planVersion, answerHash: planHash }
    }),
    setConditions: assign(({ context, event }) => {
      const count = conditionCountOf(event)
      return {
        conditionCount: context.conditionCount + count,
        openConditions: Array.from({ length: count }, (_, i) => context.conditionCount + i + 1),
        metConditions: [],
      }
    }),
    dropConditions: assign({ openConditions: [], metConditions: [] }),
    meetCondition: assign(({ context, event }) =>
      event.type === 'meetCondition'
        ? {
            openConditions: context.openConditions.filter((n) => n !== event.condition),
            metConditions: inOrder(context.metConditions, event.condition),
          }
        : {},
    ),
    reopenCondition: assign(({ context, event }) =>
      event.type === 'reopenCondition'
        ? {
            openConditions: inOrder(context.openConditions, event.condition),
            metConditions: context.metConditions.filter((n) => n !== event.condition),
          }
        : {},
    ),
    setTerm: assign(({ event }) =>
      event.type === 'setTerm' ? { answerBy: event.answerBy, termPassed: false } : {},
    ),
    setInvolvement: assign(({ context, event }) =>
      event.type === 'setInvolvement'
        ? {
            involvement: event.involvement,
            answerBy: event.involvement === 'informed' ? null : (event.answerBy ?? context.answerBy),
          }
        : {},
    ),
    passTerm: assign({ termPassed: true }),
    override: assign({ overridden: true }),
    release: assign({ released: true }),
    restore: assign(({ context }) => ({
      ...NEW_ALIGNMENT,
      involvement: context.involvement,
      answerBy: context.answerBy,
      conditionCount: context.conditionCount,
    })),
  },
})

const ANSWER_OF = {
  agree: 'agreed',
  agreeWithConditions: 'agreedWithConditions',
  object: 'objected',
  abstain: 'abstained',
} as const satisfies Record<string, Answer>

function holds(facts: AlignmentFacts, when: Which | Answer | undefined): boolean {
  if (when === undefined) return true
  if (when === 'answered') return facts.answer !== null
  return when === 'unanswered' ? facts.answer === null : facts.answer === when
}

const inOrder = (numbers: readonly number[], added: number): number[] =>
  [...numbers, added].sort((a, b) => a - b)

/** A replayed event has the number of its conditions; their texts stand beside the log. */
function conditionCountOf(event: AlignmentEvent): number {
  const { conditions, conditionCount } = event as { conditions?: unknown; conditionCount?: number }
  return Array.isArray(conditions) ? conditions.length : (conditionCount ?? 0)
}

type Actions = string | readonly string[]
const gated = (gates: readonly AlignmentGate[], when?: Which | Answer) =>
  ({ type: 'gates', params: { gates: ['takesPart', ...gates], ...(when ? { when } : {}) } }) as const

const road = <A extends Actions>(
  target: AlignmentState | undefined,
  actions: A,
  gates: readonly AlignmentGate[] = [],
  when?: Which | Answer,
) => ({ ...(target ? { target } : {}), guard: gated(gates, when), actions }) as const

const answering = ['asked', 'currentText', 'replaceChosen'] as const
const answers = {
  agree: road('agreed', ['answer', 'dropConditions'] as const, answering),
  agreeWithConditions: road('agreedWithConditions', ['answer', 'setConditions'] as const, answering),
  object: road('objected', ['answer', 'dropConditions'] as const, answering),
  abstain: road('abstained', ['answer', 'dropConditions'] as const, answering),
} as const

/** To the answer that stands for the earlier text, now for the new one. Open conditions stay open. */
const confirm = {
  confirm: ANSWERS.map((answer) => road(answer, 'answer', ['asked', 'earlierAnswer', 'currentText'], answer)),
}

/** New material text: an earlier answer is to be confirmed, nothing is taken for consent. */
const presented = {
  presentPlan: [road('reconfirm', 'present', [], 'answered'), road('invited', 'present', [], 'unanswered')],
} as const

const steer = {
  setInvolvement: road(undefined, 'setInvolvement', ['answerBy']),
  release: road(undefined, 'release'),
  restore: {
    target: 'planned',
    guard: { type: 'gates', params: { gates: ['released'] } },
    actions: 'restore',
  },
} as const

const withPartner = {
  ...steer,
  tellEditorial: road(undefined, 'tell'),
  setTerm: road(undefined, 'setTerm', ['asked']),
  override: road(undefined, 'override', ['asked', 'notOverridden']),
  forward: road(undefined, 'keep'),
} as const

const waiting = { remind: road(undefined, 'keep', ['asked']) } as const
const toConsultation = {
  startConsultation: road('inConsultation', 'keep'),
  askQuestion: road('inConsultation', 'keep'),
} as const
const escalation = { escalate: road('escalated', 'keep', ['asked']) } as const
const conditions = {
  meetCondition: road(undefined, 'meetCondition', ['conditionOpen']),
  reopenCondition: road(undefined, 'reopenCondition', ['conditionMet']),
  assignCondition: road(undefined, 'keep', ['conditionOpen']),
} as const

const answered = {
  ...withPartner,
  ...answers,
  ...presented,
  askQuestion: road(undefined, 'keep'),
  contest: road(undefined, 'keep', ['editorialChange']),
} as const

/** After a day went past, a later day opens the question again. */
const asksAgain = {
  setTerm: [
    road('reconfirm', 'setTerm', ['asked'], 'answered'),
    road('invited', 'setTerm', ['asked'], 'unanswered'),
  ],
} as const

/**
 * Alignment of one partner organisation on one action: from planned to an answer on a given text. Pure; no clock, no
 * I/O. Source: PRODUCT, "The workflows".
 */
export const alignmentMachine = base.createMachine({
  id: 'alignment',
  context: ({ input }) => ({ ...NEW_ALIGNMENT, ...input }),
  initial: 'planned',
  states: {
    planned: {
      on: {
        ...steer,
        setTerm: road(undefined, 'setTerm', ['asked']),
        invite: road('invited', 'present', ['answerBy']),
        override: road(undefined, 'override', ['asked', 'notOverridden']),
      },
    },
    invited: {
      on: {
        ...withPartner,
        ...waiting,
        ...answers,
        ...toConsultation,
        ...escalation,
        presentPlan: road(undefined, 'present'),
        passTerm: road('noObjectionHeard', 'passTerm', ['asked']),
      },
    },
    inConsultation: {
      on: {
        ...withPartner,
        ...waiting,
        ...answers,
        ...escalation,
        presentPlan: road(undefined, 'present'),
        askQuestion: road(undefined, 'keep'),
        passTerm: road(undefined, 'passTerm', ['asked']),
      },
    },
    agreed: { on: answered },
    agreedWithConditions: { on: { ...answered, ...conditions, ...escalation } },
    objected: { on: { ...answered, ...escalation, startConsultation: road('inConsultation', 'keep') } },
    abstained: { on: { ...answered, ...escalation } },
    noObjectionHeard: {
      on: { ...withPartner, ...answers, ...toConsultation, ...escalation, ...presented, ...asksAgain },
    },
    reconfirm: {
      on: {
        ...withPartner,
        ...waiting,
        ...answers,
        ...confirm,
        ...toConsultation,
        ...escalation,
        ...conditions,
        presentPlan: road(undefined, 'present'),
        passTerm: road('noObjectionHeard', 'passTerm', ['asked']),
      },
    },
    escalated: { on: { ...withPartner, ...waiting, ...answers, ...toConsultation, ...presented } },
  },
})
