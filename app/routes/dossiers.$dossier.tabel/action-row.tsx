import type { Row } from '@tanstack/react-table'
import { actionNumber } from '#app/text/board.ts'
import { bulkText } from '#app/text/bulk.ts'
import { columnLabels } from '#app/text/table.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { BULK_FORM } from './bulk-bar.tsx'
import { ALIGNED_END, type features } from './columns.tsx'

interface ActionRowProps {
  row: Row<typeof features, ActionTableRow>
  canSelect: boolean
  selected: boolean
}

/** Where an error about the choice leads. */
export const selectId = (number: number) => `kies-${number}`

/** The title names the row. On a phone the row is a small block, and each value carries the name of its column. */
export function ActionRow({ row, canSelect, selected }: ActionRowProps) {
  const { number, version } = row.original
  return (
    <tr>
      {canSelect ? (
        <td className="select">
          <label>
            <input
              type="checkbox"
              id={selectId(number)}
              name="actie"
              value={`${number}.${version}`}
              form={BULK_FORM}
              defaultChecked={selected}
            />
            <span className="visually-hidden">{bulkText.select(actionNumber(number))}</span>
          </label>
        </td>
      ) : null}
      {row.getVisibleCells().map((cell) => {
        const { id } = cell.column
        const Cell = id === 'titel' ? 'th' : 'td'
        return (
          <Cell
            key={id}
            scope={id === 'titel' ? 'row' : undefined}
            className={ALIGNED_END.includes(id) ? `number column-${id}` : `column-${id}`}
            data-label={
              Object.hasOwn(columnLabels, id) ? columnLabels[id as keyof typeof columnLabels] : undefined
            }
          >
            {cell.column.columnDef.cell instanceof Function
              ? cell.column.columnDef.cell(cell.getContext())
              : null}
          </Cell>
        )
      })}
    </tr>
  )
}
