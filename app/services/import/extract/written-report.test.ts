import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from './extract-report.ts'

/** Writes reports in many shapes around recommendations that are known, and expects exactly those back. */

const words = {
  nl: {
    title: 'Toezicht in Waterdam',
    before: ['Inleiding', 'Bevindingen'],
    chapter: [
      'Aanbevelingen',
      'Onze aanbevelingen',
      'Aanbevelingen aan het college',
      'Conclusies en aanbevelingen',
    ],
    number: 'Hoofdstuk',
    label: 'Aanbeveling',
    lead: 'Wij doen de volgende aanbevelingen:',
    short: ['Korte termijn', 'Op de korte termijn', 'Korte termijn (0-1 jaar)'],
    medium: ['Middellange termijn', 'Aanbevelingen voor de middellange termijn'],
    long: ['Lange termijn', 'Op langere termijn'],
    after: ['Nawoord', 'Bijlage 1 Gesprekspartners', 'Contactpersoon'],
    prose: 'Uit het onderzoek komt naar voren dat de samenwerking meer aandacht vraagt.',
    starts: [
      'Stel een',
      'De raad moet',
      'Het verbeteren van',
      'Meer aandacht voor',
      'Het college dient',
      'Delen van',
    ],
    parts: [
      'plan van de wijk',
      'toezicht met de politie',
      'afspraken over zorg',
      'budget voor de regio',
      'gegevens (wijk)',
    ],
    and: 'en de',
    page: 'Pagina',
  },
  en: {
    title: 'Oversight in Northmere',
    before: ['Introduction', 'Findings'],
    chapter: [
      'Recommendations',
      'Key recommendations',
      'Recommendations to the council',
      'Conclusions and recommendations',
    ],
    number: 'Chapter',
    label: 'Recommendation',
    lead: 'The panel makes the following recommendations:',
    short: ['Short term', 'In the short term', 'Short-term recommendations'],
    medium: ['Medium term', 'Medium-term (1-3 years)'],
    long: ['Long term', 'Longer term'],
    after: ['Afterword', 'Appendix 1 Interviewees', 'Contact'],
    prose: 'The review found that the partners need more attention from the council.',
    starts: [
      'Establish a',
      'The council should',
      'Better use of',
      'Ensure that',
      'Partners should',
      'Consider',
    ],
    parts: [
      'plan of the district',
      'check with the police',
      'agreement on care',
      'budget for the region',
      'data (school)',
    ],
    and: 'and the',
    page: 'Page',
  },
}
type Words = (typeof words)['nl']

const any = fc.nat({ max: 99 })
const shapes = fc.record({
  language: fc.constantFrom('nl', 'en'),
  chapters: fc.constantFrom(
    'plain',
    'upper',
    'number',
    'dotted',
    'named',
    'markdown',
    'numbered markdown',
    'underlined',
  ),
  sign: fc.constantFrom('-', '*', '•', '–', 'o', '1.', '1)', 'a)', 'label:', 'label –', 'label above', 'R1.'),
  groups: fc.constantFrom([null], ['short', 'medium'], ['short', 'medium', 'long'], ['short', 'long']),
  termSign: fc.constantFrom(':', '', '### ', '**'),
  items: fc.array(fc.array(any, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
  ending: fc.constantFrom('.', ';', ''),
  width: fc.constantFrom(0, 60, 76),
  chapter: any,
  ...{
    contents: fc.boolean(),
    lead: fc.boolean(),
    hanging: fc.boolean(),
    spaced: fc.boolean(),
    nested: fc.boolean(),
  },
  ...{ restarts: fc.boolean(), after: fc.constantFrom(null, 0, 1, 2) },
  pages: fc.array(fc.record({ at: fc.nat({ max: 60 }), kind: fc.nat({ max: 3 }) }), { maxLength: 4 }),
})
type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never
type Wanted = { term: string | null; text: string }

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** No two alike: `code` is a word that stands in one sentence only. */
function sentence(seeds: number[], code: string, dutch: Words) {
  const [first = 0, ...more] = seeds
  const rest = more.map((seed) => ` ${dutch.and} ${at(dutch.parts, seed)}`).join('')
  return `${at(dutch.starts, first)} ${code} ${at(dutch.parts, first + 1)}${rest}`
}

function heading(shape: Shape, number: number, name: string, dutch: Words): string[] {
  if (shape.chapters === 'markdown') return [`## ${name}`]
  if (shape.chapters === 'numbered markdown') return [`## ${number}. ${name}`]
  if (shape.chapters === 'underlined') return [name, '-'.repeat(name.length)]
  if (shape.chapters === 'upper') return [name.toUpperCase()]
  if (shape.chapters === 'number') return [`${number} ${name}`]
  if (shape.chapters === 'dotted') return [`${number}. ${name}`]
  return [shape.chapters === 'named' ? `${dutch.number} ${number}. ${name}` : name]
}

const isMarkdown = ({ chapters }: Shape) => /markdown|underlined/.test(chapters)

function marker({ sign }: Shape, count: number, { label }: Words) {
  if (sign === 'a)') return `${String.fromCharCode(96 + count)}) `
  if (sign === 'label above') return ''
  if (sign.startsWith('label')) return `${label} ${count}${sign.slice(5)} `
  return /1/.test(sign) ? `${sign.replace('1', String(count))} ` : `${sign} `
}

function wrapped(text: string, width: number, indent: string) {
  if (width === 0) return [text]
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && `${line} ${word}`.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}

function termHeading(shape: Shape, name: string) {
  if (shape.termSign === '### ' && isMarkdown(shape)) return `### ${name}`
  if (shape.termSign === '**' && isMarkdown(shape)) return `**${name}**`
  return shape.termSign === ':' ? `${name}:` : name
}

function writeItems(shape: Shape, dutch: Words, wanted: Wanted[]): string[] {
  const lines: string[] = []
  const labelled = /label/.test(shape.sign)
  let count = 0
  for (const [group, term] of shape.groups.entries()) {
    if (shape.restarts) count = 0
    if (term) lines.push(termHeading(shape, at(dutch[term as 'short'], shape.chapter + group)), '')
    for (const [index, seeds] of shape.items.entries()) {
      count++
      const nested = shape.nested && !labelled && index === 1
      const last = index === shape.items.length - 1
      const stop = nested ? ':' : shape.ending === ';' && last ? '.' : shape.ending
      const code = `zaak${'abc'[group]}${'abcd'[index]}`
      const text = sentence(seeds, code, dutch) + (shape.sign === 'label above' ? '.' : stop)
      const sign = marker(shape, count, dutch)
      const indent = shape.hanging || isMarkdown(shape) ? ' '.repeat(Math.min(4, sign.length)) : ''
      if (shape.sign === 'label above')
        lines.push(`${isMarkdown(shape) ? '### ' : ''}${dutch.label} ${count}`, '')
      lines.push(...wrapped(sign + text, shape.width, indent))
      const parts = nested
        ? [`${sentence([3], `${code}x`, dutch)};`, `${sentence([4, 1], `${code}y`, dutch)}.`]
        : []
      for (const part of parts) lines.push(`    - ${part}`)
      wanted.push({ term, text: [text.replace(/;$/, ''), ...parts].join(' - ') })
      if (shape.spaced || labelled) lines.push('')
    }
    lines.push('')
  }
  return lines
}

function write(shape: Shape) {
  const dutch = words[shape.language as 'nl']
  const name = at(dutch.chapter, shape.chapter)
  const wanted: Wanted[] = []
  const chapter = heading(shape, 3, name, dutch)
  const lines = [isMarkdown(shape) ? `# ${dutch.title}` : dutch.title, '']
  if (shape.contents && /number$|dotted/.test(shape.chapters)) {
    lines.push(
      ...[...dutch.before, name].map((title, index) => `${index + 1} ${title}\t${index * 4 + 3}`),
      '',
    )
  }
  for (const [index, title] of dutch.before.entries()) {
    lines.push(...heading(shape, index + 1, title, dutch), '', ...wrapped(dutch.prose, shape.width, ''), '')
  }
  const from = lines.push(...chapter, '')
  if (shape.lead || / (?:en|and) /.test(name)) lines.push(dutch.lead, '')
  lines.push(...writeItems(shape, dutch, wanted))
  const to = lines.length
  if (shape.after !== null) {
    lines.push(
      ...heading(shape, 4, at(dutch.after, shape.after), dutch),
      '',
      'Jan Jansen',
      '',
      '- A. de Wit',
      '- B. Post',
    )
  }
  return {
    source: withPages(shape, lines, from, to, dutch).join('\n'),
    wanted,
    chapter: chapter[0]?.replace(/^#+ /, ''),
  }
}

/** Page edges between the lines of the chapter, each with what stands above and below a page. */
function withPages(shape: Shape, lines: string[], from: number, to: number, { title, page }: Words) {
  const places = isMarkdown(shape) ? [] : shape.pages.filter((edge) => from + edge.at < to - 1)
  const edges = new Map(places.map((edge) => [from + edge.at, edge.kind]))
  return lines.flatMap((line, index) => {
    const kind = edges.get(index)
    const forms = [
      ['', `\f${title}`, ''],
      ['', `${page} ${index} van 90`, ''],
      ['', String(index), '\f'],
      [`${title}   ${index}`, '\f'],
    ]
    return kind === undefined ? [line] : [line, ...(forms[kind] ?? [])]
  })
}

describe('a report that is written around known recommendations', () => {
  it('gives exactly those, with term and chapter, in every shape', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { source, wanted, chapter } = write(shape)
        const found = extractReport(source).recommendations
        expect(found.map(({ term, text }) => ({ term, text }))).toEqual(wanted)
        for (const item of found) expect(item.chapter).toBe(chapter)
      }),
      { numRuns: 600 },
    )
  })
})
