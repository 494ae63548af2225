import { describe, expect, it } from 'vitest'
import { heldUpSentence } from '#app/text/held-up.ts'
import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'
import { heldUpBy } from './held-up.ts'

const today = '2026-11-20'

const partner = (name: string, values: Partial<BoardAlignment> = {}): BoardAlignment => ({
  ...{ id: `${name}-1`, organisation_id: name, partner: name, state: 'invited', involvement: 'decides' },
  ...{ answer_by: null, answer_version: null, overridden: false },
  ...{ since_on: '2026-11-10', presented_on: '2026-11-10' },
  ...values,
})
const action = (number: number, alignments: BoardAlignment[], values: Partial<BoardAction> = {}) =>
  ({
    ...{ number, state: 'aligning', alignments },
    open_alignments: alignments.map(({ organisation_id }) => organisation_id),
    ...values,
  }) as BoardAction
const sentences = (...actions: BoardAction[]) => heldUpBy(actions, today).map(heldUpSentence)

describe('what keeps us from going on', () => {
  it('is one sentence per partner, with how long the longest waits and how many actions it holds up', () => {
    const long = partner('LIEC', { presented_on: '2026-10-17' })
    expect(sentences(action(1, [partner('LIEC')]), action(2, [long]), action(3, [partner('LIEC')]))).toEqual([
      'Wacht 34 dagen op LIEC; houdt 3 acties tegen.',
    ])
  })

  it('names the actions, the longest waiting first', () => {
    const long = partner('LIEC', { presented_on: '2026-10-17' })
    const [held] = heldUpBy([action(1, [partner('LIEC')]), action(2, [long])], today)
    expect(held?.actions).toEqual([2, 1])
  })

  it('begins with what holds up most', () => {
    const old = partner('CCV', { presented_on: '2026-01-01' })
    expect(
      sentences(action(1, [old, partner('OM')]), action(2, [partner('OM')])).map((s) => s.slice(0, 22)),
    ).toEqual(['Wacht 10 dagen op OM; ', 'Wacht 323 dagen op CCV'])
  })

  it.each([
    ['reconfirm', 'Wacht 10 dagen op OM; houdt 1 actie tegen.'],
    ['noObjectionHeard', 'Wacht 10 dagen op OM; houdt 1 actie tegen.'],
    ['objected', 'OM is niet akkoord (10 dagen); houdt 1 actie tegen.'],
    ['agreedWithConditions', 'OM stelde voorwaarden die nog openstaan (10 dagen); houdt 1 actie tegen.'],
    ['abstained', 'OM beslist mee, maar ziet af van een oordeel (10 dagen); houdt 1 actie tegen.'],
    ['planned', 'Het plan is nog niet voorgelegd aan OM; houdt 1 actie tegen.'],
  ] as const)('%s: %s', (state, sentence) => {
    expect(sentences(action(1, [partner('OM', { state })]))).toEqual([sentence])
  })

  it('does not begin before the plan was laid before the partners, and ends with the action', () => {
    const states = ['draft', 'assigned', 'completed', 'withdrawn', 'transferred'] as const
    expect(sentences(...states.map((state, i) => action(i, [partner('OM')], { state })))).toEqual([])
  })

  it('is not a partner that is not waited for', () => {
    expect(sentences(action(1, [partner('OM', { state: 'agreed' })], { open_alignments: [] }))).toEqual([])
  })

  it('speaks of today as such', () => {
    expect(sentences(action(1, [partner('OM', { presented_on: today })]))).toEqual([
      'Wacht sinds vandaag op OM; houdt 1 actie tegen.',
    ])
  })
})
