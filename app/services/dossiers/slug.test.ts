import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['Aanpak ondermijning (2017)', 'aanpak-ondermijning-2017'],
  ['  Coördinatie & één loket!  ', 'coordinatie-een-loket'],
  ['!!!', ''],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('cuts a long title at a word', () => {
  const slug = slugOf('Een heel lang rapport over de aanpak van alles wat gemeenten samen doen')
  expect(slug).toBe('een-heel-lang-rapport-over-de-aanpak-van-alles-wat-gemeenten')
})
