import { describe, expect, it } from 'vitest'
import { parseMarker } from './markers.ts'

const rest = (line: string) => {
  const marker = parseMarker(line)
  return marker && [marker.family, marker.ordinal, line.slice(marker.length)]
}

describe('the sign in front of an item', () => {
  it.each([
    ['- Stel in', ['dash', null, 'Stel in']],
    ['•\tStel in', ['dot', null, 'Stel in']],
    ['o Stel in', ['circle', null, 'Stel in']],
    ['- [ ] Stel in', ['dash', null, 'Stel in']],
    ['12) Stel in', ['number', 12, 'Stel in']],
    ['(3) Stel in', ['bracketed', 3, 'Stel in']],
    ['**2. Stel in.** Want', ['number', 2, 'Stel in.** Want']],
    ['7.2 Stel in', ['compound', 2, 'Stel in']],
    ['iv. stel in', ['roman', 4, 'stel in']],
    ['c) stel in', ['alpha', 3, 'stel in']],
  ])('%s', (line, expected) => expect(rest(line)).toEqual(expected))

  it.each([
    ['Aanbeveling 1: Stel in', ['label', 1, 'Stel in']],
    ['Aanbeveling 3 – Stel in', ['label', 3, 'Stel in']],
    ['**Aanbeveling 2** (college): Stel in', ['label', 2, 'Stel in']],
    ['AANBEVELING IV', ['label', 4, '']],
    ['Kernaanbeveling 5. Stel in', ['label', 5, 'Stel in']],
    ['Tweede aanbeveling: stel in', ['label', 2, 'stel in']],
    ['Recommendation 2.', ['label', 2, '']],
    ['R1. Appoint', ['label', 1, 'Appoint']],
  ])('%s', (line, expected) => expect(rest(line)).toEqual(expected))

  it.each([
    'Aanbeveling 3 hangt samen met aanbeveling 1.',
    'aanbeveling 3 van dit rapport',
    'Aanbevelingen',
    'RECOMMENDATIONS',
    '2024. Daarna volgt een evaluatie',
    '*nadruk* op het begin',
    'Een zin.',
  ])('none: %s', (line) => expect(parseMarker(line)).toBeNull())
})
