import type { FoundItem } from './found-item.ts'
import { parseMarker } from './markers.ts'
import type { Row } from './rows.ts'
import type { Scoped } from './scope.ts'
import { wordCount } from './sentence.ts'
import { type Cell, cellsOf, isSeparator } from './tables.ts'
import { termOfField } from './term.ts'

const headed = /aanbevel|recommendation|advies|maatregel|actie|measure|action/i
const timed = /termijn|wanneer|planning|tijd|term\b|when|timing|time/i
const addressed =
  /wie|voor|aan\b|adressaat|trekker|verantwoord|partij|owner|who|lead|responsib|addressee|for\b/i

/** The recommendations of a Markdown table: one a row, in the column whose head says so, or the widest. */
export function tableItems(rows: Row[], { term, above, line }: Scoped): FoundItem[] {
  const head = rows[0] ? cellsOf(rows[0]) : []
  const body = rows
    .slice(1)
    .filter((row) => !isSeparator(row.text))
    .map(cellsOf)
  const column = textColumn(head, body)
  if (column < 0) return []
  const [when, who] = [timed, addressed].map((name) =>
    head.findIndex(({ text }, at) => at !== column && name.test(text)),
  )
  return body.flatMap((cells) => {
    const cell = cells[column]
    if (!cell || wordCount(cell.text) < 2) return []
    const own = termOfField(cells[when ?? -1]?.text ?? '')
    const party = cells[who ?? -1]?.text
    return [
      {
        spans: [withoutMarker(cell)],
        term: own ?? term,
        above,
        line,
        notes: party ? [party] : [],
        extras: [],
      },
    ]
  })
}

function textColumn(head: Cell[], body: Cell[][]) {
  const words = head.map((_, at) => body.reduce((sum, cells) => sum + wordCount(cells[at]?.text ?? ''), 0))
  const named = head.findIndex(({ text }, at) => headed.test(text) && (words[at] ?? 0) >= body.length * 3)
  return named >= 0
    ? named
    : headed.test(head.map(({ text }) => text).join(' '))
      ? words.indexOf(Math.max(...words))
      : -1
}

function withoutMarker(cell: Cell): Cell {
  const length = parseMarker(cell.text)?.length ?? 0
  return { start: cell.start + length, end: cell.end, text: cell.text.slice(length) }
}
