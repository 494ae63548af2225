import { expect, test } from 'vitest'
import { sourceContext } from './source-context.ts'

const source = `7 Aanbevelingen\n\nKorte termijn:\n\n- Stel een loket in;\n- Deel  kennis\n\n${'woord '.repeat(60)}`
const start_offset = source.indexOf('Stel')
const end_offset = source.indexOf(';') + 1

test('gives the passage with the lines around it, cut at a word', () => {
  const context = sourceContext(source, { start_offset, end_offset })
  expect(context?.before).toBe('7 Aanbevelingen\nKorte termijn:\n- ')
  expect(context?.passage).toBe('Stel een loket in;')
  expect(context?.after).toMatch(/^\n- Deel kennis\nwoord .* woord …$/)
})

test('says that a proposal without a place has none', () => {
  expect(sourceContext(source, { start_offset: null, end_offset: null })).toBeNull()
})
