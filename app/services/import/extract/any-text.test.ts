import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from './extract-report.ts'
import { comparable } from './sentence.ts'

/** Pieces of which reports are made, so that random texts come near real ones. */
const pieces = fc.constantFrom(
  ...['# Aanbevelingen', '7 Aanbevelingen', 'Aanbevelingen:', 'RECOMMENDATIONS', '## 3. Key recommendations'],
  ...[
    'Korte termijn:',
    'Medium term',
    '### Lange termijn',
    '- Op korte termijn:',
    'Aanbeveling 1',
    'Aanbeveling 2: doe iets',
  ],
  ...[
    '- Stel een plan op;',
    '• Maak afspraken',
    '  - onderdeel',
    '1. Richt een team in',
    '2) Meet de effecten',
    'a) deel',
  ],
  ...[
    'Conclusies',
    'Bijlage 1',
    'Contactpersoon',
    'Inhoudsopgave',
    '7\tAanbevelingen\t13',
    'Pagina 3 van 9',
    '12',
    '\f',
    '---',
  ],
  ...[
    '¹ Zie ook: Rapport, 2019',
    'die daarna doorloopt',
    'en nog een samen-',
    'werking met de gemeente.',
    '```',
    '=====',
  ],
  ...[
    '| Nr | Aanbeveling |',
    '|---|---|',
    '| 1 | Doe dit nu goed |',
    '> **Recommendation 4.** Act now',
    'Toelichting: omdat.',
    '',
  ],
  ...[
    'Wij bevelen het college aan:',
    'De raad moet kaders stellen voor het beleid.',
    "drie thema's: zorg, werk en wonen.",
  ],
)
const reports = fc
  .array(
    fc.tuple(
      fc.oneof(pieces, fc.string({ unit: 'grapheme' })),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n    '),
    ),
  )
  .map((parts) => parts.flat().join(''))

describe('any text', () => {
  it('gives passages in order, within the text and apart, that hold the words of the recommendation', () => {
    fc.assert(
      fc.property(fc.oneof(reports, fc.string(), fc.string({ unit: 'binary' })), (source) => {
        let last = 0
        for (const { start, end, text } of extractReport(source).recommendations) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          last = end
          const passage = letters(source.slice(start, end))
          let from = 0
          for (const word of comparable(text).split(' ')) {
            from = passage.indexOf(letters(word), from)
            expect(from, `${word} in ${passage}`).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 600 },
    )
  })

  it('gives chapters and themes within the text', () => {
    fc.assert(
      fc.property(reports, (source) => {
        const { chapters, themes } = extractReport(source)
        for (const { start, end } of [...chapters, ...themes]) {
          expect(0 <= start && start < end && end <= source.length).toBe(true)
        }
        for (const { name, start, end } of themes) expect(source.slice(start, end)).toBe(name)
      }),
      { numRuns: 200 },
    )
  })
})

function letters(text: string) {
  return comparable(text).replaceAll(' ', '')
}
