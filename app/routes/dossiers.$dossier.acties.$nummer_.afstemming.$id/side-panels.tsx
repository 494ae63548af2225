import { alignmentPage as words } from '#app/text/alignment-page.ts'
import { alignmentEventLabels, alignmentStateMeanings, involvementLabels } from '#app/text/alignments.ts'
import { formatDate, formatDateTime } from '#app/text/dates.ts'
import { historyExcerpt, historySentence } from '#app/text/history.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TimelineList } from '#app/ui/timeline-list.tsx'
import type { AlignmentPageData } from './page-data.server.ts'

/** What the visitor just did. */
export function Done({ done }: Pick<AlignmentPageData, 'done'>) {
  if (!done) return null
  return (
    <Notice kind="ok">
      <p>{alignmentEventLabels[done].done}</p>
    </Notice>
  )
}

/** Who, how far involved, which version lies there, and until when. */
export function FactsPanel({ alignment }: Pick<AlignmentPageData, 'alignment'>) {
  const { presented_version, presented_at, answer_by, answer_version, state_party } = alignment
  const presented = presented_at
    ? words.versionOn(presented_version, formatDate(presented_at))
    : words.notPresented
  return (
    <Panel id="stand" title={words.standing}>
      <Stack>
        <p>{alignmentStateMeanings[alignment.state]}</p>
        {alignment.state_note ? <p>{words.note(alignment.state_note)}</p> : null}
        <Facts
          facts={[
            { term: words.facts.partner, value: alignment.name },
            { term: words.facts.involvement, value: involvementLabels[alignment.involvement] },
            { term: words.facts.presented, value: presented },
            { term: words.facts.answerBy, value: answer_by ? formatDate(answer_by) : words.noTerm },
            {
              term: words.facts.answered,
              value: answer_version ? words.version(answer_version) : words.noAnswer,
            },
            ...(state_party ? [{ term: words.facts.party, value: state_party }] : []),
          ]}
        />
      </Stack>
    </Panel>
  )
}

export function HistoryPanel({ history }: Pick<AlignmentPageData, 'history'>) {
  const entries = history.map((row) => {
    const quote = historyExcerpt(row)
    return {
      id: row.id,
      title: historySentence(row),
      meta: formatDateTime(row.at),
      body: quote ? `“${quote}”` : undefined,
      mark: row.state_after !== row.state_before,
    }
  })
  return (
    <Panel id="geschiedenis" title={words.historyTitle}>
      <TimelineList entries={entries} />
    </Panel>
  )
}
