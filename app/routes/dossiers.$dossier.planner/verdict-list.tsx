import type { Outcome, Verdict } from '#app/services/planner/verdict.ts'
import { stateLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { plannerText } from '#app/text/planner.ts'
import {
  dueWords,
  nextStepWords,
  obstacleSentence,
  outcomeGroups,
  outcomeLabels,
  slackWords,
} from '#app/text/planner-verdicts.ts'
import { stateTones } from '#app/ui/state-looks.ts'
import { type Look, Tag } from '#app/ui/tag.tsx'

const looks: Record<Outcome, Look> = {
  makes: { tone: 'ok', sign: 'check' },
  tight: { tone: 'warn', sign: 'alert' },
  late: { tone: 'bad', sign: 'cross' },
}
/** What can still be helped comes first. */
const groups: readonly Outcome[] = ['tight', 'makes', 'late']

export function VerdictList({ verdicts }: { verdicts: readonly Verdict[] }) {
  return groups
    .map((outcome) => ({ outcome, found: verdicts.filter((verdict) => verdict.outcome === outcome) }))
    .filter(({ found }) => found.length > 0)
    .map(({ outcome, found }) => (
      <section key={outcome} className="verdicts" aria-labelledby={`groep-${outcome}`}>
        <h3 id={`groep-${outcome}`}>{`${outcomeGroups[outcome]} · ${found.length}`}</h3>
        <ul className="plain-list">
          {found.map((verdict) => (
            <VerdictItem key={verdict.action.number} {...verdict} />
          ))}
        </ul>
      </section>
    ))
}

function VerdictItem({ action, outcome, because, slack }: Verdict) {
  const { number, title, state, owner } = action
  return (
    <li className="verdict">
      <div>
        <span className="subtle">{actionNumber(number)}</span> <a href={`acties/${number}`}>{title}</a>
        <div className="verdict__line">
          <Tag tone={stateTones[state]}>{stateLabels[state]}</Tag>
          <span className="muted small">{owner ?? plannerText.noOwner}</span>
        </div>
      </div>
      <div>
        <Tag {...looks[outcome]}>{outcomeLabels[outcome]}</Tag>{' '}
        <span className="muted small">{slackWords(slack, { outcome, isOpen: because.isOpen })}</span>
        <p>{obstacleSentence(because)}</p>
      </div>
      <div>
        <strong>{nextStepWords(because)}</strong>
        <p>{dueWords(because.by, outcome)}</p>
      </div>
    </li>
  )
}
