import { alignmentPage as words } from '#app/text/alignment-page.ts'
import { alignmentEventLabels, conditionStateLabels } from '#app/text/alignments.ts'
import { formatDate } from '#app/text/dates.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { type Look, Tag } from '#app/ui/tag.tsx'
import type { ConditionState } from '#workflows/alignment/states.ts'
import type { AlignmentPageData } from './page-data.server.ts'

const looks: Record<ConditionState, Look> = {
  open: { tone: 'warn', sign: 'dot' },
  met: { tone: 'ok', sign: 'check' },
  dropped: { tone: 'mute', sign: 'dash' },
}

/** What the partner asks for, who sees to it, and what became of it. */
export function ConditionsPanel({ base, conditions }: Pick<AlignmentPageData, 'base' | 'conditions'>) {
  if (conditions.length === 0) return null
  return (
    <Panel id="voorwaarden" title={words.conditionsTitle}>
      <ol className="items">
        {conditions.map((condition) => (
          <Condition key={condition.number} base={base} condition={condition} />
        ))}
      </ol>
    </Panel>
  )
}

type ConditionProps = { base: string; condition: AlignmentPageData['conditions'][number] }

function Condition({ base, condition }: ConditionProps) {
  const { number, body, state, note, closed_at, owner_name, steps } = condition
  const details = [
    owner_name ? words.owner(owner_name) : state === 'open' ? words.noOwner : '',
    closed_at ? words.closedOn(formatDate(closed_at)) : '',
    note ? words.note(note) : '',
  ]
  return (
    <li className={state === 'open' ? 'item' : 'item item--closed'}>
      <div className="item__text">
        <p className="item__title">{body}</p>
        <p className="item__meta">
          <Tag {...looks[state]}>{conditionStateLabels[state]}</Tag>
          {details.filter(Boolean).join(' · ')}
        </p>
      </div>
      <ButtonGroup>
        {steps.map((type) => (
          <LinkButton
            key={type}
            small
            href={`${base}?stap=${type}&voorwaarde=${number}#invullen`}
            aria-label={words.forCondition(alignmentEventLabels[type].button, number)}
          >
            {alignmentEventLabels[type].button}
          </LinkButton>
        ))}
      </ButtonGroup>
    </li>
  )
}
