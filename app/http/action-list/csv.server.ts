import { stringify } from 'csv-stringify/sync'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { type CellValue, exportCells } from './cells.ts'
import type { ColumnId } from './columns.ts'

/**
 * Promise: the rows as CSV that a Dutch Excel opens with a double click: byte order mark, semicolons, CRLF, days as
 * YYYY-MM-DD. A text that a spreadsheet would run as a formula (= + - @, tab, return) begins with an apostrophe.
 */
export function toCsv(rows: readonly ActionTableRow[], columns: readonly ColumnId[]): string {
  const cells = exportCells(columns)
  const lines = rows.map((row) => cells.map(({ value }) => asText(value(row))))
  return stringify([cells.map(({ head }) => head), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

const asText = (value: CellValue) => (value !== null && typeof value === 'object' ? value.day : value)
