import { alignmentPage as words } from '#app/text/alignment-page.ts'
import { answerLabels, capacityLabels, channelLabels } from '#app/text/alignments.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { Markdown } from '#app/ui/markdown.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Person } from '#app/ui/person.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { AlignmentPageData } from './page-data.server.ts'

type Answer = AlignmentPageData['answers'][number]

/** Every answer in the partner's own words, newest first: who, for whom, on which text, and how it came in. */
export function AnswersPanel({ answers }: Pick<AlignmentPageData, 'answers'>) {
  return (
    <Panel id="antwoorden" title={words.answersTitle}>
      {answers.length === 0 ? <p className="muted">{words.noAnswers}</p> : null}
      <ol className="items">
        {answers.map((answer) => (
          <Given key={answer.number} answer={answer} />
        ))}
      </ol>
    </Panel>
  )
}

function Given({ answer }: { answer: Answer }) {
  const channel = channelLabels[answer.channel]
  const details = [
    capacityLabels[answer.capacity],
    words.version(answer.plan_version),
    answer.recorder_name ? words.recordedBy(channel, answer.recorder_name) : channel,
    formatDateTime(answer.created_at),
  ]
  return (
    <li className="item">
      <div className="item__text">
        <p className="item__meta">
          <Tag {...alignmentLooks[answer.answer]}>{answerLabels[answer.answer]}</Tag>
          {answer.is_confirmation ? words.confirmed : null}
        </p>
        <Person name={answer.respondent_name} sub={answer.respondent_function} />
        <p className="item__meta">{details.join(' · ')}</p>
        {answer.note ? <Markdown source={answer.note} /> : null}
        {answer.proof ? <p className="item__meta">{words.proof(answer.proof)}</p> : null}
      </div>
    </li>
  )
}
