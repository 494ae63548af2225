import { actionPage, turnOf, turnOfOwner } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { gateText } from '#app/text/gates.ts'
import { CLOSED_STATES } from '#workflows/action-item/states.ts'
import type { Turn } from './others-turn.ts'
import type { ActionPageData } from './page-data.server.ts'

type TurnSentenceProps = Pick<ActionPageData, 'action' | 'turn' | 'partnerNames'> & { hasSteps: boolean }

const list = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Who can take the step ahead, when that is somebody else. */
export function TurnSentence({ action, turn, hasSteps, partnerNames }: TurnSentenceProps) {
  const isClosed = turn.length === 0 && CLOSED_STATES.some((state) => state === action.state)
  if (turn.length === 0 && hasSteps) return null
  return (
    <p className="turn">
      {hasSteps ? null : `${isClosed ? actionPage.closed : actionPage.nothingForYou} `}
      {turn.map(({ step, who }, index) => (
        <span key={step.type}>
          {index > 0 ? '; ' : `${actionPage.turn} `}
          <b>{list.format(who.map((one) => nameOf(one, action.owner_name)))}</b>
          {` (${[eventLabels[step.type].button, ...(step.possible ? [] : step.unmet.map((gate) => gateText(gate, partnerNames)))].join('; ')})`}
        </span>
      ))}
    </p>
  )
}

const nameOf = (who: Turn['who'][number], owner: string | null) =>
  who === 'owner' ? turnOfOwner(owner) : turnOf[who]
