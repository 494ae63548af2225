import type { ReactNode } from 'react'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { changedBy } from '#app/text/history.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { Conflict } from './conflict.tsx'

/** What happened to an action after somebody opened its page. */
export type ActionChangeSeen = {
  id: string
  type: string
  at: Date
  actor_id: string | null
  actor_name: string | null
}

interface ActionConflictProps {
  changes: readonly ActionChangeSeen[]
  /** Who reads it: of what they did themselves it says so. */
  readerId: string
  rows?: Parameters<typeof Conflict>[0]['rows']
  /** The form that applies the input anew. */
  children: ReactNode
}

/** A stale save of an action: every step that was taken meanwhile, and the input beside what stands there now. */
export function ActionConflict({ changes, readerId, rows = [], children }: ActionConflictProps) {
  const last = changes.at(-1)
  if (!last) return null
  return (
    <Conflict
      who={changedBy(last, readerId)}
      when={formatDateTime(last.at)}
      rows={rows}
      meanwhile={
        <ul>
          {changes.map((change) => (
            <li key={change.id}>
              {actionPage.conflict.change(
                doneOf(change),
                changedBy(change, readerId),
                formatDateTime(change.at),
              )}
            </li>
          ))}
        </ul>
      }
    >
      {children}
    </Conflict>
  )
}

const doneOf = ({ type }: ActionChangeSeen) =>
  Object.hasOwn(eventLabels, type) ? eventLabels[type as ActionEventType].done : type
