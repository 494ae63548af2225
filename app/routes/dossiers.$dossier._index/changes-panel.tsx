import { actionNumber } from '#app/text/board.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyExcerpt, historySentence } from '#app/text/history.ts'
import { overviewText } from '#app/text/overview.ts'
import { Panel } from '#app/ui/panel.tsx'
import { TimelineList } from '#app/ui/timeline-list.tsx'
import type { Overview } from './overview-page.server.ts'

const words = overviewText.changes

/** What others did since you were here; on a first visit, what happened last. */
export function ChangesPanel({ changes, since, dossier }: Overview) {
  const base = `/dossiers/${dossier.slug}`
  return (
    <Panel
      id="wijzigingen"
      title={since ? words.title : words.titleFirst}
      aside={since ? <span className="muted">{words.since(since)}</span> : undefined}
    >
      {changes.length === 0 ? <p>{since ? words.none : words.noneEver}</p> : null}
      <TimelineList
        entries={changes.map((row) => ({
          id: row.id,
          title: historySentence(row),
          meta: (
            <>
              {row.action_number ? (
                <>
                  <a href={`${base}/acties/${row.action_number}`}>
                    {actionNumber(row.action_number)} {row.action_title}
                  </a>
                  {', '}
                </>
              ) : null}
              {formatDateTime(row.at)}
            </>
          ),
          body: historyExcerpt(row),
          mark: row.state_before !== row.state_after,
        }))}
      />
      <p className="panel__foot">
        <a href={`${base}/logboek`}>{words.all}</a>
      </p>
    </Panel>
  )
}
