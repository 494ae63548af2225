import { actionPage } from '#app/text/action-page.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyQuote, historySentence } from '#app/text/history.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.history

/** What happened, newest first; moves to another state carry the mark. */
export function HistoryPanel({ base, history: { rows, total, everything } }: ActionPageData) {
  return (
    <Panel id="geschiedenis" title={words.title}>
      <ul className="history">
        {rows.map((row) => (
          <li key={row.id} className={row.state_after !== row.state_before ? 'history__mark' : undefined}>
            {historySentence(row)}
            <span className="history__meta">{formatDateTime(row.at)}</span>
            {historyQuote(row) ? <p className="history__body">{historyQuote(row)}</p> : null}
          </li>
        ))}
      </ul>
      {everything ? <a href={`${base}#geschiedenis`}>{words.less}</a> : null}
      {!everything && total > rows.length ? (
        <a href={`${base}?geschiedenis=alles#geschiedenis`}>{words.all(total)}</a>
      ) : null}
    </Panel>
  )
}
