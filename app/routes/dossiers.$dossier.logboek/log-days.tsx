import { actionNumber } from '#app/text/board.ts'
import { formatDate, formatTime, toDay } from '#app/text/dates.ts'
import { historyQuote, historySentence } from '#app/text/history.ts'
import { logText } from '#app/text/log.ts'
import { Markdown } from '#app/ui/markdown.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TimelineList } from '#app/ui/timeline-list.tsx'
import type { LogPage } from './log-page.server.ts'

type Row = LogPage['rows'][number]

/** The log by day, newest first; each line with its number and fingerprint. */
export function LogDays({ rows }: LogPage) {
  return (
    <Panel>
      {byDay(rows).map(({ day, first, ofDay }) => (
        <section key={first} className="log-day">
          <h2>{formatDate(day)}</h2>
          <TimelineList entries={ofDay.map(entryOf)} />
        </section>
      ))}
    </Panel>
  )
}

function entryOf(row: Row) {
  const quote = historyQuote(row)
  return {
    id: row.id,
    title: historySentence(row),
    meta: <Meta {...row} />,
    body: quote ? <Markdown source={quote} /> : undefined,
    mark: row.state_before !== row.state_after,
  }
}

function Meta({ at, seq, hash, action_number, action_title }: Row) {
  return (
    <>
      {formatTime(at)}
      {' · '}
      {action_number ? (
        <>
          <a href={`acties/${action_number}`}>
            {actionNumber(action_number)} {action_title}
          </a>
          {' · '}
        </>
      ) : null}
      {logText.number(seq)}
      {` · ${logText.fingerprint} `}
      <code>{hash.slice(0, 12)}</code>
    </>
  )
}

/** Neighbours of one day together; the order of the log stays. */
function byDay(rows: readonly Row[]) {
  const days: { day: string; first: number; ofDay: Row[] }[] = []
  for (const row of rows) {
    const day = toDay(row.at)
    const last = days.at(-1)
    if (last?.day === day) last.ofDay.push(row)
    else days.push({ day, first: row.seq, ofDay: [row] })
  }
  return days
}
