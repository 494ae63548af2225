import { describe, expect, it } from 'vitest'
import type { Reader } from '#db/queries/readers.ts'
import { namedIn, reads } from './mentions.ts'

const reader = (person_id: string, name: string, organisation_id: string | null = null): Reader => ({
  ...{ person_id, name, organisation_id },
  role: organisation_id ? null : 'member',
  short_name: organisation_id,
})
const people = [
  reader('1', 'Fenna Merel (verzonnen)'),
  reader('2', 'Jan de Vries'),
  reader('3', 'Jan de Vries-Bakker'),
  reader('4', 'Jan Smit'),
  reader('5', 'Élise van ’t Hof', 'liec'),
]

describe('names in a text', () => {
  it.each([
    ['Wat vindt @Fenna hiervan?', ['1']],
    ['Wat vindt @fenna merel hiervan?', ['1']],
    ['@Jan de Vries, kun jij dit?', ['2']],
    ['@Jan de Vries-Bakker kan dit', ['3']],
    ['@Élise en (@Jan Smit)', ['5', '4']],
    ['@Jan kan dit', []],
    ['@Jan de Vriesje kan dit', []],
    ['mail naar jan@fenna.nl', []],
    ['@Niemand', []],
    ['Alleen @ en @@Fenna', []],
    ['@Fenna, @Fenna, @Fenna', ['1']],
  ])('%s', (body, ids) => {
    expect(namedIn(body, people)).toEqual(ids)
  })
})

it('a partner’s people read their own room and that of all partners', () => {
  const elise = people[4] ?? reader('', '')
  const place = (room: 'internal' | 'partner' | 'partners', organisationId: string | null = null) => ({
    room,
    organisationId,
  })
  expect(reads(elise, place('internal'))).toBe(false)
  expect(reads(elise, place('partner', 'ccv'))).toBe(false)
  expect(reads(elise, place('partner', 'liec'))).toBe(true)
  expect(reads(elise, place('partners'))).toBe(true)
})
