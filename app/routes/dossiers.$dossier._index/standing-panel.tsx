import { noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { overviewText } from '#app/text/overview.ts'
import { Panel } from '#app/ui/panel.tsx'
import { stateTones } from '#app/ui/state-looks.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Overview } from './overview-page.server.ts'
import { standingOf } from './standing.ts'

const words = overviewText.standing

/** How many actions stand where, by term. */
export function StandingPanel({ actions, progress }: Overview) {
  const { terms, rows, done } = standingOf(actions)
  return (
    <Panel id="stand" title={words.title}>
      <Table caption={words.caption} hideCaption dense>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            {terms.map((term) => (
              <th key={term} scope="col" className="number">
                {term ? termLabels[term] : noTerm}
              </th>
            ))}
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ state, counts, total }) => (
            <tr key={state}>
              <th scope="row">
                <Tag tone={stateTones[state]}>{stateLabels[state]}</Tag>
              </th>
              {counts.map((count, index) => (
                <td key={terms[index]} className="number">
                  {count || '–'}
                </td>
              ))}
              <td className="number">{total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.done}</th>
            {done.map(({ done: count, total }, index) => (
              <td key={terms[index]} className="number">
                {words.ofTotal(count, total)}
              </td>
            ))}
            <td className="number">{words.ofTotal(progress.byCount.done, progress.byCount.total)}</td>
          </tr>
        </tfoot>
      </Table>
      <p className="muted small panel__foot">{words.definition}</p>
    </Panel>
  )
}
