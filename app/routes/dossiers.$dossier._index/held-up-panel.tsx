import { actionNumber } from '#app/text/board.ts'
import { heldUpSentence, heldUpText } from '#app/text/held-up.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { Overview } from './overview-page.server.ts'

const MOST = 5
/** More numbers than this say less than the partner's own list does. */
const MOST_NUMBERS = 8

/** What keeps the actions from going on, as sentences; only where partners take part. */
export function HeldUpPanel({ heldUp, actions, dossier }: Overview) {
  if (actions.every(({ alignments }) => alignments.length === 0)) return null
  const base = `/dossiers/${dossier.slug}`
  return (
    <Panel id="ophouden" title={heldUpText.title}>
      {heldUp.length === 0 ? <p>{heldUpText.none}</p> : null}
      <ul className="plain-list">
        {heldUp.slice(0, MOST).map((held) => (
          <li key={`${held.organisationId} ${held.obstacle}`}>
            <a href={`${base}/afstemming/${held.organisationId}`}>{heldUpSentence(held)}</a>
            <Cluster>
              {held.actions.slice(0, MOST_NUMBERS).map((number) => (
                <a key={number} className="chip" href={`${base}/acties/${number}`}>
                  {actionNumber(number)}
                </a>
              ))}
            </Cluster>
          </li>
        ))}
      </ul>
      <p className="panel__foot">
        {heldUp.length > MOST ? `${heldUpText.more(heldUp.length - MOST)} ` : null}
        <a href={`${base}/afstemming`}>{heldUpText.matrix}</a>
      </p>
    </Panel>
  )
}
