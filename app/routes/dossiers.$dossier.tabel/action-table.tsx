import { useTable } from '@tanstack/react-table'
import { Fragment } from 'react'
import { shownColumns } from '#app/http/action-list/cells.ts'
import { COLUMNS, PAGE_SIZE } from '#app/http/action-list/columns.ts'
import { tableText } from '#app/text/table.ts'
import { ActionRow } from './action-row.tsx'
import { columnsFor, features } from './columns.tsx'
import { groupHeads } from './groups.ts'
import { TableHead } from './table-head.tsx'
import type { TablePage } from './table-page.server.ts'

/** One page of actions. TanStack Table holds the columns, their order and what they are sorted by; the query did the rest. */
export function ActionTable(page: TablePage) {
  const { rows, total, view } = page
  const shown = shownColumns(view.kolommen)
  const table = useTable({
    features,
    data: rows,
    columns: columnsFor(page),
    getRowId: (row) => row.id,
    manualSorting: true,
    manualPagination: true,
    rowCount: total,
    state: {
      sorting: view.sorteer.map((word) => ({ id: word.replace('-', ''), desc: word.startsWith('-') })),
      columnVisibility: Object.fromEntries(COLUMNS.map((id) => [id, shown.includes(id)])),
      pagination: { pageIndex: view.pagina - 1, pageSize: PAGE_SIZE },
    },
  })
  const from = (view.pagina - 1) * PAGE_SIZE + 1
  const caption = tableText.caption(from, from + rows.length - 1, total)
  const heads = groupHeads(page)
  const canSelect = page.steps.length > 0
  const width = shown.length + (canSelect ? 1 : 0)
  return (
    <div
      className={shown.length > 9 ? 'action-table action-table--wide' : 'action-table'}
      {...{ role: 'region', tabIndex: 0, 'aria-label': caption, 'data-live': 'tabel' }}
    >
      <table className="table table--dense">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead groups={table.getHeaderGroups()} {...{ page, canSelect }} />
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <Fragment key={row.id}>
              {heads.has(row.id) ? (
                <tr className="group">
                  <th colSpan={width} scope="rowgroup">
                    {heads.get(row.id)}
                  </th>
                </tr>
              ) : null}
              <ActionRow
                {...{ row, canSelect }}
                selected={page.selectAll || page.choice.numbers.includes(row.original.number)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
