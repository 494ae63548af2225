import { formatDateTime } from '#app/text/dates.ts'
import { partnerQuestions as words } from '#app/text/partner-questions.ts'
import { Stack } from '../layout.tsx'
import { Panel } from '../panel.tsx'
import type { PartnerFormProps } from './form-state.ts'

/** What the organisation asked before it answers, and where the answer comes. */
export function QuestionsPanel({ page: { questions } }: Pick<PartnerFormProps, 'page'>) {
  if (questions.length === 0) return null
  return (
    <Panel id="vragen" title={words.title}>
      <Stack>
        <ul className="items">
          {questions.map(({ id, at, asked_by, question }) => (
            <li key={id} className="item">
              <div className="item__text">
                <p>{question}</p>
                <p className="item__meta">{words.by(asked_by ?? words.someone, formatDateTime(at))}</p>
              </div>
            </li>
          ))}
        </ul>
        <p className="muted">{words.where}</p>
      </Stack>
    </Panel>
  )
}
