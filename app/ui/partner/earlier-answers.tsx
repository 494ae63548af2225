import { answerLabels, capacityLabels, channelLabels } from '#app/text/alignments.ts'
import { partnerPage } from '#app/text/partner.ts'
import { Markdown } from '../markdown.tsx'
import { Panel } from '../panel.tsx'
import type { PartnerFormProps } from './form-state.ts'

type Answer = PartnerFormProps['page']['answers'][number]
const words = partnerPage.answers

/** Every answer of the organisation itself, the newest first. */
export function EarlierAnswers({ answers }: { answers: readonly Answer[] }) {
  if (answers.length === 0) return null
  return (
    <Panel id="antwoorden" title={words.title}>
      <ul className="items">
        {answers.map((answer) => (
          <li key={answer.number} className="item">
            <AnswerLine answer={answer} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** One answer: what, on which version, by whom, how it came in. */
export function AnswerLine({ answer }: { answer: Answer }) {
  const label = answerLabels[answer.answer]
  const what = answer.is_confirmation ? `${label} (${words.confirmed})` : label
  const { respondent_name, respondent_function, capacity, recorded_by, channel, proof } = answer
  return (
    <div className="item__text">
      <p className="item__title">{words.line(what, answer.plan_version, answer.created_at)}</p>
      <p>{`${words.by(respondent_name, respondent_function)} (${capacityLabels[capacity].toLowerCase()})`}</p>
      {recorded_by ? <p>{words.recorded(recorded_by, channelLabels[channel])}</p> : null}
      {recorded_by && proof ? <p>{words.proof(proof)}</p> : null}
      {answer.note ? <Markdown source={answer.note} /> : null}
    </div>
  )
}
