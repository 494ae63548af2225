import { noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { overviewText } from '#app/text/overview.ts'
import { Panel } from '#app/ui/panel.tsx'
import { stateTones } from '#app/ui/state-looks.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Overview } from './overview-page.server.ts'
import { standingOf } from './standing.ts'

const words = overviewText.standing

/** How many actions stand where, by term. On a phone each row becomes a line that names its terms itself. */
export function StandingPanel({ actions, progress }: Overview) {
  const { terms, rows, done } = standingOf(actions)
  const labels = terms.map((term) => (term ? termLabels[term] : noTerm))
  const { byCount } = progress
  return (
    <Panel id="stand" title={words.title}>
      <div className="standing">
        <Table caption={words.caption} hideCaption dense>
          <thead>
            <tr>
              <th scope="col">{words.state}</th>
              {labels.map((label) => (
                <th key={label} scope="col" className="number">
                  {label}
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
                  <td
                    key={labels[index]}
                    className={count ? 'number' : 'number none'}
                    data-label={labels[index]}
                  >
                    {count || '–'}
                  </td>
                ))}
                <td className="number total">{total}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.done}</th>
              {done.map(({ done: count, total }, index) => (
                <td key={labels[index]} className="number" data-label={labels[index]}>
                  {words.ofTotal(count, total)}
                </td>
              ))}
              <td className="number total">{words.ofTotal(byCount.done, byCount.total)}</td>
            </tr>
          </tfoot>
        </Table>
      </div>
      <p className="muted small panel__foot">{words.definition}</p>
    </Panel>
  )
}
