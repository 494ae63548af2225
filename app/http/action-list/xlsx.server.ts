import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { SheetData, SheetOptions } from 'write-excel-file/node'
import { exportHeads } from '#app/text/table.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { type CellValue, exportCells } from './cells.ts'
import type { ColumnId } from './columns.ts'

/** Packing 20,000 rows takes a second; in a thread of its own it holds nobody up. */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
import(workerData.library)
  .then(({ default: write }) => write(workerData.data, workerData.options).toBuffer())
  .then((buffer) => parentPort.postMessage(buffer))
`

/** Promise: the rows as an Excel file, with days as days. Texts stay texts: no cell holds a formula. */
export async function toXlsx(
  rows: readonly ActionTableRow[],
  columns: readonly ColumnId[],
): Promise<Uint8Array<ArrayBuffer>> {
  const cells = exportCells(columns)
  const head = cells.map((cell) => ({ value: cell.head, fontWeight: 'bold' as const }))
  const data: SheetData = [head, ...rows.map((row) => cells.map(({ value }) => asCell(value(row))))]
  const options: SheetOptions<never> = {
    sheet: exportHeads.sheet,
    stickyRowsCount: 1,
    columns: cells.map(({ width }) => ({ width })),
  }
  const library = pathToFileURL(createRequire(import.meta.url).resolve('write-excel-file/node')).href
  const worker = new Worker(program, { eval: true, workerData: { library, data, options } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function asCell(value: CellValue) {
  if (value === null || typeof value !== 'object') return value
  return { value: new Date(`${value.day}T00:00:00Z`), format: 'dd-mm-yyyy' }
}
