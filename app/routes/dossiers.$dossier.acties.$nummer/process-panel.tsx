import { actionPage, stateNote, stateNotes, stateParty } from '#app/text/action-page.ts'
import { stateMeanings } from '#app/text/actions.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { ProcessLine } from '#app/ui/process-line.tsx'
import type { StepType } from '#workflows/action-item/events.ts'
import type { ActionPageData } from './page-data.server.ts'
import { processOf, whereSentence } from './process.ts'

/** The line with "you are here", what that means, and why it stands there. */
export function ProcessPanel({ action, moves }: Pick<ActionPageData, 'action' | 'moves'>) {
  const { state, state_note, state_party, state_event } = action
  const title = stateNotes[state_event as StepType] ?? stateNote
  const party = state in stateParty ? stateParty[state as keyof typeof stateParty] : undefined
  return (
    <Panel id="proces" title={actionPage.whereTitle}>
      <ProcessLine {...processOf(state, moves)} description={whereSentence(state)} />
      {state_note ? (
        <Notice kind={state === 'blocked' ? 'error' : 'info'} live={false} title={title}>
          <p>{state_note}</p>
          {party && state_party ? (
            <p>
              {party} <b>{state_party}</b>
            </p>
          ) : null}
        </Notice>
      ) : (
        <p className="process__meaning">{stateMeanings[state]}</p>
      )}
    </Panel>
  )
}
