import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Block, type Run, reportBlocks } from './blocks.ts'
import { groupMarks } from './fragments.ts'
import { ReportText } from './report-text.tsx'

const source = [
  '7 Aanbevelingen',
  '',
  'Derhalve kunnen de volgende doelen worden nagestreefd:',
  '',
  'Korte termijn:',
  '',
  '- De awareness in beeld brengen',
  '  en landelijk uitdragen;',
  '- Delen van *best* practices',
  '',
  'Contactpersoon',
  '',
  'Iris\niris@vng.example',
].join('\n')

const chapters = [{ number: '7', title: 'Aanbevelingen', start: 0 }]
const at = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length })
const mark = (number: number, range: { start: number; end: number }) => ({
  number,
  ...range,
  id: `aanbeveling-${number}`,
  reference: <a href={`/acties/${number}`}>{`A${number}`}</a>,
})

const render = (marks: ReturnType<typeof mark>[], selectable = false) =>
  renderToStaticMarkup(<ReportText {...{ source, chapters, marks, selectable }} />)

test('shows chapters, smaller headings, lists and lines that were broken on purpose', () => {
  const html = render([])
  expect(html).toContain('<h2 id="hoofdstuk-1">7 Aanbevelingen</h2>')
  expect(html).toContain('<h3>Korte termijn:</h3>')
  expect(html).toContain('<li>De awareness in beeld brengen en landelijk uitdragen;</li>')
  expect(html).toContain('<em>best</em>')
  expect(html).toContain('<p>Contactpersoon</p>')
  expect(html).toContain('<p class="report__lines">')
})

test('marks a passage over a line break once, with its address and where it leads', () => {
  const passage = { start: at('De awareness').start, end: at('uitdragen;').end }
  const html = render([mark(1, passage), mark(2, at('Delen van *best* practices'))])
  expect(html).toContain(
    '<mark id="aanbeveling-1">De awareness in beeld brengen en landelijk uitdragen;</mark> <a href="/acties/1">A1</a>',
  )
  expect(html).toContain('<mark id="aanbeveling-2">Delen van <em>best</em> practices</mark>')
})

test('gives passages that overlap one mark with both addresses', () => {
  const html = render([mark(1, at('De awareness')), mark(2, at('awareness in'))])
  expect(html).toContain('<span id="aanbeveling-2"></span><mark id="aanbeveling-1">De awareness in</mark>')
  expect(html).toContain('A1</a> <a href="/acties/2">A2</a>')
})

test('shows HTML in a report as the text that it is', () => {
  const html = renderToStaticMarkup(
    <ReportText source={'<script>alert(1)</script> en [x](javascript:1)'} chapters={[]} marks={[]} />,
  )
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('href')
})

test('says of every piece where it stands, when it can be selected', () => {
  const { start } = at('Delen van')
  expect(render([], true)).toContain(`<span data-start="${start}">Delen van </span>`)
})

const runsOf = (block: Block): Run[] => (block.kind === 'list' ? block.items.flat() : block.runs)

test('keeps every run in the source and in order, whatever the text is made of', () => {
  const part = fc.constantFrom(
    '- ',
    '1. ',
    '# ',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '*',
    '**',
    'Woord ',
    'een;',
    '  ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const run of reportBlocks(text, []).flatMap(runsOf)) {
        expect(run.start).toBeGreaterThanOrEqual(last)
        expect(run.end).toBeGreaterThan(run.start)
        last = run.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('groups marks in the order of the text', () => {
  const groups = groupMarks([
    mark(2, { start: 5, end: 9 }),
    mark(1, { start: 0, end: 6 }),
    mark(3, { start: 9, end: 12 }),
  ])
  expect(groups.map(({ marks }) => marks.map(({ number }) => number))).toEqual([[1, 2], [3]])
})
