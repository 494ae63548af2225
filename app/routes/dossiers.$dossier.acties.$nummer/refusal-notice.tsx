import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyActor } from '#app/text/history.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ActionEventType } from '#workflows/action-item/events.ts'

/** Why a step did not happen, and what others changed meanwhile. */
export function RefusalNotice({ refused }: { refused: RefusedForm }) {
  return (
    <Notice kind="error" title={actionPage.errors.title}>
      {Object.entries(refused.errors).map(([field, message]) => (
        <p key={field}>{message}</p>
      ))}
      <ul>
        {refused.changes.map((change) => (
          <li key={change.id}>
            {`${historyActor(change)}, ${formatDateTime(change.at)}: `}
            {eventLabels[change.type as ActionEventType]?.done ?? change.type}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
