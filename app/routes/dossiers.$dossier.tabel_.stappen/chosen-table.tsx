import { stateLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { bulkText } from '#app/text/bulk.ts'
import { unmetSentence } from '#app/text/gates.ts'
import { stateTones } from '#app/ui/state-looks.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { BulkRow } from './bulk-page.server.ts'

/** The chosen actions, and whether each can take the step now. */
export function ChosenTable({ base, rows }: { base: string; rows: readonly BulkRow[] }) {
  return (
    <Table caption={bulkText.chosen} dense>
      <thead>
        <tr>
          <th scope="col">{bulkText.action}</th>
          <th scope="col">{bulkText.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row">
              <a href={`${base}/acties/${row.number}`}>{`${actionNumber(row.number)} ${row.title}`}</a>{' '}
              <Tag tone={stateTones[row.state]}>{stateLabels[row.state]}</Tag>
            </th>
            <td>{standingText(row)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function standingText({ standing, state, version, seenVersion }: BulkRow): string {
  if (version !== seenVersion) return bulkText.changedSince
  switch (standing.can) {
    case 'yes':
      return bulkText.can
    case 'notYours':
      return bulkText.notYours
    case 'notInState':
      return bulkText.notInState(state)
    case 'no':
      return unmetSentence(standing.unmet)
  }
}
