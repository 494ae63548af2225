import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortTitle } from './short-title.ts'

test.each([
  [
    'De awareness in beeld brengen en landelijk uitdragen, mede richting het te vormen nieuwe Kabinet, de nieuwe colleges en alle betrokken partners;',
    'De awareness in beeld brengen en landelijk uitdragen',
  ],
  [
    'Vooral aandacht voor vermenging van ondermijning in politieke zin, daarbij verbinding zoeken met politieke ambtsdragers zoals raden en colleges;',
    'Vooral aandacht voor vermenging van ondermijning in politieke zin',
  ],
  [
    'Delen best- , maar ook worst practices (casuïstiek uitwisselen);',
    'Delen best- , maar ook worst practices (casuïstiek uitwisselen)',
  ],
  [
    'Het mogelijk maken en/of ondersteunen van de verbinding tussen verschillende gemeenten door middel van een peer network en/of netwerkbijeenkomsten;',
    'Het mogelijk maken en/of ondersteunen van de verbinding tussen verschillende gemeenten',
  ],
  [
    'Het beleggen van de afstemming van verschillende partijen die zich landelijk bezighouden met de aanpak van ondermijning en zorgen dat er op elkaar aangehaakt blijft',
    'Het beleggen van de afstemming van verschillende partijen',
  ],
  [
    'Uitwerken van de aanpak en het ondersteuning bieden van de sociale/maatschappelijke kant van ondermijning',
    'Uitwerken van de aanpak en het ondersteuning bieden van de sociale/maatschappelijke kant',
  ],
  [
    'Uitwerken van de aanpak en het ondersteuning bieden van de weerbaarheid/integriteit van gemeentelijke bestuurders en ambtelijk personeel',
    'Uitwerken van de aanpak en het ondersteuning bieden van de weerbaarheid/integriteit',
  ],
])('cuts at a clause that says enough: %#', (text, title) => {
  expect(shortTitle(text)).toBe(title)
})

test('keeps a short recommendation whole, on one line, without its closing mark', () => {
  expect(shortTitle('  organiseer een\n   landelijk loket; ')).toBe('Organiseer een landelijk loket')
})

test('leaves a verb of two parts whole', () => {
  expect(shortTitle('Stel een loket in')).toBe('Stel een loket in')
})

test('cuts at a word when there is no clause, and inside a word when there is no space', () => {
  expect(shortTitle('woord '.repeat(40))).toBe(`Woord${' woord'.repeat(15)}…`)
  expect(shortTitle('x'.repeat(300))).toHaveLength(100)
})

test('is never longer than 100 characters and never empty, whatever it is made of', () => {
  const sentence = fc.array(
    fc.constantFrom('en', 'van', 'gemeenten,', 'die', 'plan;', 'ondersteuning', '(', 'door'),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(sentence, (words) => {
      const title = shortTitle(words.join(' '))
      expect(title.length).toBeGreaterThan(0)
      expect(title.length).toBeLessThanOrEqual(100)
    }),
  )
})
