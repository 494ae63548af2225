import { expect, test } from 'vitest'
import { findPassage, passageText, trimPassage } from './passage.ts'

const report = 'Inleiding\n\n- Delen best-\n  en worst practices;\n- Delen best van al;\n'

test('finds words over a line break, with the range of the source', () => {
  const passage = findPassage(report, 'Delen best- en worst practices;')
  expect(passage).toEqual({ start: 13, end: 46 })
  expect(passageText(report, passage ?? { start: 0, end: 0 })).toBe('Delen best- en worst practices;')
})

test('goes on looking after a start that does not match', () => {
  expect(findPassage(report, 'Delen best van')).toEqual({ start: 49, end: 63 })
})

test('says so when the words do not stand there verbatim', () => {
  expect(findPassage(report, 'delen best')).toBeUndefined()
  expect(findPassage(report, 'Delenbest')).toBeUndefined()
  expect(findPassage(report, '  ')).toBeUndefined()
})

test('looks only inside the given range', () => {
  expect(findPassage(report, 'Delen', { start: 20, end: 50 })).toBeUndefined()
})

test('trims the white space off a range, and refuses a range outside the text', () => {
  expect(trimPassage(report, { start: 10, end: 24 })).toEqual({ start: 11, end: 24 })
  expect(trimPassage(report, { start: 9, end: 11 })).toBeUndefined()
  expect(trimPassage(report, { start: 0, end: 9_999 })).toBeUndefined()
})
