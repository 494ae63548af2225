import { describe, expect, it } from 'vitest'
import { dueWords, nextStepWords, obstacleSentence, outcomeLabels } from '#app/text/planner-verdicts.ts'
import type { BoardAlignment } from '#db/queries/board.ts'
import type { Planned } from './obstacles.ts'
import type { Wish } from './route.ts'
import { judge, judgeAll } from './verdict.ts'
import { workCalendar } from './work-calendar.ts'

const off = workCalendar([], [])
/** Text 17 Feb, laid before partners 18 Feb, answers 4 March, papers 5 March. */
const wish: Wish = { meetingOn: '2027-03-12', papersDays: 5, termDays: 10, order: 'together' }

const partner = (name: string, values: Partial<BoardAlignment> = {}): BoardAlignment => ({
  ...{ id: `${name}-1`, organisation_id: name, partner: name, state: 'invited', involvement: 'decides' },
  ...{ answer_by: null, answer_version: null, overridden: false, since_on: '2027-01-10', presented_on: null },
  ...values,
})
const action = (
  state: Planned['state'],
  alignments: BoardAlignment[] = [],
  values: Partial<Planned> = {},
) => ({
  ...{ id: 'x', number: 1, title: 'Actie', state, owner_name: 'Lid A', plan_version: 1, state_party: null },
  alignments,
  open_alignments: alignments.map(({ organisation_id }) => organisation_id),
  ...values,
})
const said = (planned: Planned, today: string, asked: Partial<Wish> = {}) => {
  const verdict = judge(planned, { wish: { ...wish, ...asked }, off, today })
  if (!verdict) return undefined
  const { outcome, because } = verdict
  return [
    outcomeLabels[outcome],
    obstacleSentence(because),
    `${nextStepWords(because)}, ${dueWords(because.by, outcome)}`,
  ]
}

describe('whether an action makes the meeting', () => {
  it('depends for a draft on its text', () => {
    expect(said(action('draft'), '2027-02-01')).toEqual([
      'Haalt het',
      'Er is nog geen trekker en geen tekst.',
      'Tekst klaar, uiterlijk 17 februari 2027',
    ])
    expect(said(action('assigned', [], { plan_version: 0 }), '2027-02-15')?.[0]).toBe('Krap')
    expect(said(action('draft'), '2027-02-18')).toEqual([
      'Haalt het niet meer',
      'Er is nog geen trekker en geen tekst.',
      'Tekst klaar, had gemoeten op 17 februari 2027',
    ])
  })

  it('leaves a day more when the text is there already', () => {
    const written = action('assigned', [
      partner('LIEC', { state: 'planned' }),
      partner('BZK', { state: 'planned' }),
    ])
    expect(said(written, '2027-02-18')).toEqual([
      'Krap',
      'De tekst moet nog worden voorgelegd aan 2 partners.',
      'Tekst voorleggen, uiterlijk 18 februari 2027',
    ])
    expect(said(written, '2027-02-18', { order: 'inTurn' })?.[0]).toBe('Haalt het niet meer')
  })

  it.each([
    ['2027-02-20', 'Haalt het', 'LIEC antwoordt uiterlijk 20 februari 2027.'],
    ['2027-03-03', 'Krap', 'LIEC antwoordt uiterlijk 3 maart 2027.'],
    ['2027-03-08', 'Krap', 'LIEC heeft tot en met 8 maart 2027 om te antwoorden: later dan nodig is.'],
    ['2027-01-20', 'Krap', 'LIEC had op 20 januari 2027 moeten antwoorden.'],
    [null, 'Krap', 'Met LIEC is geen dag afgesproken om voor te antwoorden.'],
  ])('a partner who must answer by %s: %s', (answer_by, outcome, sentence) => {
    expect(said(action('aligning', [partner('LIEC', { answer_by })]), '2027-02-01')?.slice(0, 2)).toEqual([
      outcome,
      sentence,
    ])
  })

  it('is over when the answers should have been there', () => {
    expect(said(action('aligning', [partner('LIEC', { answer_by: '2027-03-08' })]), '2027-03-05')).toEqual([
      'Haalt het niet meer',
      'LIEC heeft tot en met 8 maart 2027 om te antwoorden: later dan nodig is.',
      'Antwoord van LIEC, had gemoeten op 4 maart 2027',
    ])
  })

  it.each([
    ['objected', 'Nieuwe tekst klaar, uiterlijk 17 februari 2027'],
    ['abstained', 'Akkoord van OM, of een besluit van de voorzitter, uiterlijk 4 maart 2027'],
    ['agreedWithConditions', 'Akkoord van OM, of een besluit van de voorzitter, uiterlijk 4 maart 2027'],
    ['noObjectionHeard', 'Akkoord van OM, of een besluit van de voorzitter, uiterlijk 4 maart 2027'],
    ['planned', 'Voorleggen aan OM, uiterlijk 18 februari 2027'],
  ] as const)('a partner who %s asks for the next step by its day', (state, next) => {
    expect(said(action('aligning', [partner('OM', { state })]), '2027-02-01')?.[2]).toBe(next)
  })

  it('names of all that is missing what leaves the least room', () => {
    const both = [partner('CCV', { answer_by: '2027-02-10' }), partner('OM', { state: 'objected' })]
    expect(said(action('aligning', both), '2027-02-01')?.[1]).toContain('OM is niet akkoord')
  })

  it('is a matter of papers only when no partner holds it up', () => {
    const agreed = action('ready', [partner('OM', { state: 'agreed' })], { open_alignments: [] })
    expect(said(agreed, '2027-02-01')).toEqual([
      'Haalt het',
      'Geen partner houdt deze actie nog tegen.',
      'Stukken versturen, uiterlijk 5 maart 2027',
    ])
    expect(said(action('blocked', [], { state_party: 'BZK' }), '2027-02-01')?.slice(0, 2)).toEqual([
      'Krap',
      'De actie is geblokkeerd; oplossen kan: BZK.',
    ])
  })

  it('is no question for what is over', () => {
    for (const state of ['completed', 'transferred', 'withdrawn'] as const)
      expect(judge(action(state), { wish, off, today: '2027-02-01' })).toBeUndefined()
  })

  it('shows what can still be helped first', () => {
    const late = { ...action('draft'), number: 1 }
    const fine = { ...action('ready'), number: 2 }
    const tight = { ...action('blocked'), number: 3 }
    const verdicts = judgeAll([late, fine, tight], { wish, off, today: '2027-02-22' })
    expect(verdicts.map(({ action: { number } }) => number)).toEqual([3, 2, 1])
  })
})
