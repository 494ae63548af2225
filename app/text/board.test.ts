import { describe, expect, it } from 'vitest'
import { ageText, closedText, sinceSentence, stateTag, targetText, termSentence } from './board.ts'

const today = '2026-11-23'

describe('a target', () => {
  const none = { certainty: null, target_on: null, depends_on: null }

  it('shows how sure it is', () => {
    const on = (certainty: 'fixed' | 'aim', target_on: string) =>
      targetText({ ...none, certainty, target_on }, today)
    expect(on('fixed', '2026-12-12')).toBe('vast · 12 dec')
    expect(on('fixed', '2027-02-12')).toBe('vast · 12 feb 2027')
    expect(on('aim', '2027-03-01')).toBe('streef · mrt 2027')
    expect(on('aim', '2026-11-20')).toBe('streef · 20 nov')
  })

  it('invents no date', () => {
    expect(targetText(none, today)).toBe('niet afgesproken')
    expect(targetText({ ...none, certainty: 'dependent', depends_on: 'A5' }, today)).toBe(
      'afhankelijk van A5',
    )
  })
})

it('an age says when nothing happens', () => {
  expect(ageText(41, { still: true, fresh: false })).toBe('41 dagen stil')
  expect(ageText(0, { still: false, fresh: true })).toBe('nieuw')
  expect(closedText('completed', '2026-11-03', today)).toBe('afgerond 3 nov')
})

it('a tag names the party when it fits', () => {
  expect(stateTag('transferred', 'RIEC')).toBe('Overgedragen aan RIEC')
  expect(stateTag('transferred', 'Het Landelijk Informatie- en Expertisecentrum')).toBe('Overgedragen')
})

it('terms are counted in words', () => {
  expect(
    termSentence(
      new Map([
        ['short', 5],
        ['medium', 3],
      ]),
    ),
  ).toBe('Vijf acties voor de korte, drie voor de middellange termijn.')
  expect(termSentence(new Map([['long', 1]]))).toBe('Eén actie voor de lange termijn.')
  expect(termSentence(new Map([[null, 12]]))).toBe('12 acties zonder termijn.')
  expect(termSentence(new Map())).toBe('')
})

it('a last visit is named by its day, or its hour when it was today', () => {
  expect(sinceSentence(new Date('2026-11-12T09:00:00Z'), 4, today)).toBe(
    'Sinds uw laatste bezoek op 12 november 2026: 4 stappen van anderen.',
  )
  expect(sinceSentence(new Date('2026-11-23T09:00:00Z'), 0, today)).toContain(
    'vandaag om 10:00: geen stappen',
  )
  expect(sinceSentence(null, 0, today)).toBe('')
})
