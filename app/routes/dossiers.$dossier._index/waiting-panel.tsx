import { workToMeet } from '#app/services/progress/waiting.ts'
import { eventLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { unmetSentence } from '#app/text/gates.ts'
import { overviewText, waitingReasons } from '#app/text/overview.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList } from '#app/ui/step.tsx'
import type { Overview } from './overview-page.server.ts'

const MOST = 6
const words = overviewText.waiting

/** What waits for you, each with a link to the very step; what cannot be done yet, to the work that it misses. */
export function WaitingPanel({ waiting, dossier }: Overview) {
  const base = `/dossiers/${dossier.slug}`
  return (
    <Panel id="wacht-op-u" title={words.title}>
      {waiting.length === 0 ? <p>{words.none}</p> : null}
      <StepList>
        {waiting.slice(0, MOST).map((item) => (
          <Waiting key={item.action.id} base={base} {...item} />
        ))}
      </StepList>
      {waiting.length > MOST ? (
        <p className="panel__foot">
          {words.more(waiting.length - MOST)} <a href={`${base}/bord`}>{words.onBoard}</a>
        </p>
      ) : null}
    </Panel>
  )
}

function Waiting({ base, action, step }: Overview['waiting'][number] & { base: string }) {
  const page = `${base}/acties/${action.number}`
  const number = actionNumber(action.number)
  const work = step.possible ? undefined : workToMeet(step.unmet)
  const type = step.possible ? step.type : work
  const label = step.possible
    ? eventLabels[step.type].button
    : ((work && words.begin[work]) ?? words.milestones)
  return (
    <Step
      control={
        <LinkButton
          href={type ? `${page}/stappen/${type}?terug=${encodeURIComponent(base)}` : `${page}#mijlpalen`}
          variant={step.possible ? 'primary' : 'secondary'}
          small
          aria-label={`${label}: ${number}`}
        >
          {label}
        </LinkButton>
      }
      why={
        <>
          <a href={page}>
            {number} {action.title}
          </a>
          <br />
          {step.possible
            ? waitingReasons[step.type]
            : words.notYet(eventLabels[step.type].button, unmetSentence(step.unmet))}
        </>
      }
    />
  )
}
