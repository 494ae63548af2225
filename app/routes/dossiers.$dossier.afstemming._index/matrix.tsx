import { holdsUp } from '#app/services/progress/held-up.ts'
import { cellAge, matrixText, shortStateLabels } from '#app/text/alignment-matrix.ts'
import { actionNumber } from '#app/text/board.ts'
import { daysBetween } from '#app/text/dates.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { Table } from '#app/ui/table.tsx'
import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'
import type { MatrixPage } from './matrix-page.server.ts'
import type { Partner } from './sort.ts'

/** Actions × partners. On a phone a list per action: the style sheet lays the cells under each other. */
export function Matrix({ rows, partners, today }: MatrixPage) {
  return (
    <div className="matrix">
      <Table caption={matrixText.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{matrixText.action}</th>
            {partners.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={`afstemming/${id}`}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((action) => row(action, partners, today))}</tbody>
      </Table>
    </div>
  )
}

/** Plain functions, few elements and letters: a matrix holds thousands of cells. Each sign has its own look. */
function row(action: BoardAction, partners: readonly Partner[], today: string) {
  const byPartner = new Map(action.alignments.map((alignment) => [alignment.organisation_id, alignment]))
  return (
    <tr key={action.id}>
      <th scope="row">
        <a href={`acties/${action.number}`}>
          {actionNumber(action.number)} {action.title}
        </a>
      </th>
      {partners.map(({ id }) => {
        const alignment = byPartner.get(id)
        return alignment ? cell(action, alignment, today) : <td key={id} />
      })}
    </tr>
  )
}

function cell(action: BoardAction, alignment: BoardAlignment, today: string) {
  const { id, organisation_id, partner, state, answer_version, since_on, overridden } = alignment
  const holds = holdsUp(action, alignment)
  const age = cellAge(answer_version, daysBetween(since_on, today))
  const remark = holds ? matrixText.holds : overridden ? matrixText.overridden : undefined
  return (
    <td key={organisation_id} data-label={partner} className={holds ? 'holds' : undefined}>
      <a href={`acties/${action.number}/afstemming/${id}`} data-sign={alignmentLooks[state].sign}>
        {shortStateLabels[state]}
      </a>
      {age}
      {remark ? <em>{remark}</em> : null}
    </td>
  )
}
