import { actionPage } from '#app/text/action-page.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyQuote, historySentence } from '#app/text/history.ts'
import { Panel } from '#app/ui/panel.tsx'
import { TimelineList } from '#app/ui/timeline-list.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.history

/** What happened, newest first; a move to another state carries the mark. */
export function HistoryPanel({ base, history: { rows, total, everything } }: ActionPageData) {
  const entries = rows.map((row) => ({
    id: row.id,
    title: historySentence(row),
    meta: formatDateTime(row.at),
    body: quoted(historyQuote(row)),
    mark: row.state_after !== row.state_before,
  }))
  return (
    <Panel id="geschiedenis" title={words.title}>
      <TimelineList entries={entries} />
      {everything ? <a href={`${base}#geschiedenis`}>{words.less}</a> : null}
      {!everything && total > rows.length ? (
        <a href={`${base}?geschiedenis=alles#geschiedenis`}>{words.all(total)}</a>
      ) : null}
    </Panel>
  )
}

/** Long words stand in full, with their emphasis, in their own panel; here their plain beginning will do. */
function quoted(text: string | undefined): string | undefined {
  const plain = text?.replace(/\*\*|^#+ /gm, '')
  if (!plain) return undefined
  return plain.length > 160 ? `“${plain.slice(0, 157).trimEnd()}…”` : `“${plain}”`
}
