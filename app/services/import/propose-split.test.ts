import { expect, test } from 'vitest'
import { proposeSplit } from './propose-split.ts'

test('cuts after a mark rather than before "en"', () => {
  expect(proposeSplit('Stel een loket in en bemens het; maak het landelijk bekend')).toEqual({
    first: 'Stel een loket in en bemens het;',
    second: 'maak het landelijk bekend',
  })
})

test('cuts before "en" nearest the middle when there is no mark', () => {
  expect(proposeSplit('Verbinding zoeken met en beweging krijgen binnen de branches')).toEqual({
    first: 'Verbinding zoeken met',
    second: 'en beweging krijgen binnen de branches',
  })
})

test('leaves one word whole', () => {
  expect(proposeSplit('Ondermijning')).toEqual({ first: 'Ondermijning', second: '' })
})
