import { describe, expect, it } from 'vitest'
import { ALIGNMENT_EXAMPLES as EXAMPLES, RICH_ALIGNMENT as RICH } from '#tests/factories/alignment-events.ts'
import { advanceAlignment } from './advance.ts'
import { blocksAction } from './blocking.ts'
import { ALIGNMENT_EVENT_TYPES, type AlignmentEventType } from './events.ts'
import { explainAlignment, explainAlignmentSteps } from './explain.ts'
import type { AlignmentFacts } from './facts.ts'
import type { AlignmentGate } from './guards.ts'
import { ALIGNMENT_STATES, type AlignmentState } from './states.ts'

type Row = Partial<Record<AlignmentEventType, AlignmentState>>

const answers: Row = {
  agree: 'agreed',
  agreeWithConditions: 'agreedWithConditions',
  object: 'objected',
  abstain: 'abstained',
}
const stay = (state: AlignmentState, ...types: AlignmentEventType[]): Row =>
  Object.fromEntries(types.map((type) => [type, state]))
/** Whatever the answer: what the dossier's own people can do, and what follows by itself. */
const present = (state: AlignmentState): Row =>
  stay(state, 'setTerm', 'setInvolvement', 'release', 'override', 'tellEditorial', 'forward')
const answered = (state: AlignmentState): Row => ({
  ...present(state),
  ...answers,
  ...stay(state, 'askQuestion', 'contest'),
  presentPlan: 'reconfirm',
})
const conditions = (state: AlignmentState) =>
  stay(state, 'meetCondition', 'reopenCondition', 'assignCondition')
const talk: Row = { askQuestion: 'inConsultation', startConsultation: 'inConsultation' }

/** PRODUCT's alignment, written down a second time by hand: what each event makes of each state. */
const PAPER: Record<AlignmentState, Row> = {
  planned: {
    ...stay('planned', 'setTerm', 'setInvolvement', 'release', 'override'),
    invite: 'invited',
  },
  invited: {
    ...present('invited'),
    ...answers,
    ...talk,
    ...stay('invited', 'remind', 'presentPlan'),
    escalate: 'escalated',
    passTerm: 'noObjectionHeard',
  },
  inConsultation: {
    ...present('inConsultation'),
    ...answers,
    ...stay('inConsultation', 'remind', 'presentPlan', 'askQuestion', 'passTerm'),
    escalate: 'escalated',
  },
  agreed: answered('agreed'),
  agreedWithConditions: {
    ...answered('agreedWithConditions'),
    ...conditions('agreedWithConditions'),
    escalate: 'escalated',
  },
  objected: { ...answered('objected'), escalate: 'escalated', startConsultation: 'inConsultation' },
  abstained: { ...answered('abstained'), escalate: 'escalated' },
  noObjectionHeard: {
    ...present('noObjectionHeard'),
    ...answers,
    ...talk,
    escalate: 'escalated',
    presentPlan: 'reconfirm',
    setTerm: 'reconfirm',
  },
  reconfirm: {
    ...present('reconfirm'),
    ...answers,
    ...talk,
    ...conditions('reconfirm'),
    ...stay('reconfirm', 'remind', 'presentPlan'),
    confirm: 'agreedWithConditions',
    escalate: 'escalated',
    passTerm: 'noObjectionHeard',
  },
  escalated: {
    ...present('escalated'),
    ...answers,
    ...talk,
    ...stay('escalated', 'remind'),
    presentPlan: 'reconfirm',
  },
}

describe('every state × event of an alignment', () => {
  const cells = ALIGNMENT_STATES.flatMap((state) =>
    ALIGNMENT_EVENT_TYPES.map((type) => [state, type] as const),
  )

  it.each(cells)('%s × %s', (state, type) => {
    const item = { state, facts: RICH }
    const target = PAPER[state][type]
    const result = advanceAlignment(item, EXAMPLES[type])
    if (type === 'restore') {
      expect(result).toEqual({ ok: false, impossible: 'gates', unmet: ['released'] })
      const back = advanceAlignment({ state, facts: { ...RICH, released: true } }, EXAMPLES.restore)
      expect(back).toMatchObject({
        ok: true,
        next: { state: 'planned', facts: { answer: null, conditionCount: 2 } },
      })
    } else if (target === undefined) {
      expect(result).toEqual({ ok: false, impossible: 'notInState' })
    } else {
      expect(result).toMatchObject({ ok: true, next: { state: target } })
      expect(explainAlignment(item, type, EXAMPLES[type])).toEqual({
        type,
        possible: true,
        target,
        unmet: [],
      })
    }
  })

  it.each(cells)('%s × %s: a released partner does nothing', (state, type) => {
    const item = { state, facts: { ...RICH, released: true } }
    if (type !== 'restore') expect(advanceAlignment(item, EXAMPLES[type])).toMatchObject({ ok: false })
  })
})

const unmet = (
  state: AlignmentState,
  facts: Partial<AlignmentFacts>,
  type: AlignmentEventType,
): AlignmentGate[] => {
  const result = advanceAlignment({ state, facts: { ...RICH, ...facts } }, EXAMPLES[type])
  return !result.ok && result.impossible === 'gates' ? result.unmet : []
}

describe('gates of an alignment', () => {
  it.each([
    ['invited', { presentedVersion: 3 }, 'agree', 'currentText'],
    ['agreed', { answerVersion: 2 }, 'object', 'replaceChosen'],
    ['invited', { involvement: 'informed' }, 'agree', 'asked'],
    ['planned', { answerBy: null }, 'invite', 'answerBy'],
    ['reconfirm', { answer: null, answerVersion: null }, 'confirm', 'earlierAnswer'],
    ['agreed', { editorialVersion: 2 }, 'contest', 'editorialChange'],
    ['agreedWithConditions', { openConditions: [] }, 'meetCondition', 'conditionOpen'],
    ['agreedWithConditions', { metConditions: [] }, 'reopenCondition', 'conditionMet'],
    ['objected', { overridden: true }, 'override', 'notOverridden'],
    ['objected', { released: true }, 'agree', 'takesPart'],
  ] as const)('%s %j × %s: %s', (state, facts, type, gate) => {
    expect(unmet(state, facts as Partial<AlignmentFacts>, type)).toEqual([gate])
  })

  it('a new answer replaces the conditions of the one before it', () => {
    const again = advanceAlignment(
      { state: 'agreedWithConditions', facts: RICH },
      EXAMPLES.agreeWithConditions,
    )
    expect(again).toMatchObject({
      next: { facts: { conditionCount: 4, openConditions: [3, 4], metConditions: [] } },
    })
    const plain = advanceAlignment({ state: 'agreedWithConditions', facts: RICH }, EXAMPLES.agree)
    expect(plain).toMatchObject({
      next: { facts: { openConditions: [], metConditions: [], answerVersion: 2 } },
    })
  })

  it('new text takes an override and a term that passed away', () => {
    const facts = { ...RICH, overridden: true, termPassed: true, presentedVersion: 1 }
    expect(advanceAlignment({ state: 'objected', facts }, EXAMPLES.presentPlan)).toMatchObject({
      next: { state: 'reconfirm', facts: { overridden: false, termPassed: false, presentedVersion: 2 } },
    })
  })

  it('says of every step of people whether it is possible, never of what follows by itself', () => {
    const types = explainAlignmentSteps({ state: 'invited', facts: RICH }).map(({ type }) => type)
    expect(types).toContain('agree')
    for (const type of ['presentPlan', 'tellEditorial', 'passTerm', 'remind'])
      expect(types).not.toContain(type)
  })
})

describe('what an action waits for', () => {
  const current = { answerVersion: 2 }
  it.each([
    ['planned', { involvement: 'decides' }, true],
    ['invited', { involvement: 'decides' }, true],
    ['agreed', { involvement: 'decides', ...current }, false],
    ['agreed', { involvement: 'decides', answerVersion: 1 }, true],
    ['agreedWithConditions', { involvement: 'decides', ...current }, true],
    ['agreedWithConditions', { involvement: 'decides', ...current, openConditions: [] }, false],
    ['objected', { involvement: 'decides', ...current }, true],
    ['abstained', { involvement: 'decides', ...current }, true],
    ['noObjectionHeard', { involvement: 'decides', termPassed: true }, true],
    ['objected', { involvement: 'decides', overridden: true }, false],
    ['objected', { involvement: 'decides', released: true }, false],
    ['invited', { involvement: 'consulted' }, true],
    ['objected', { involvement: 'consulted', ...current }, false],
    ['abstained', { involvement: 'consulted', ...current }, false],
    ['inConsultation', { involvement: 'consulted', termPassed: true }, false],
    ['noObjectionHeard', { involvement: 'consulted', termPassed: true }, false],
    ['reconfirm', { involvement: 'consulted' }, true],
    ['planned', { involvement: 'informed' }, false],
    ['invited', { involvement: 'informed' }, false],
  ] as const)('%s %j: %s', (state, facts, waits) => {
    expect(blocksAction({ state, facts: { ...RICH, ...facts } as AlignmentFacts })).toBe(waits)
  })
})
