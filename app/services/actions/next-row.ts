import type { ActionRow } from '#db/queries/actions.ts'
import type { NewEvent } from '#db/queries/events.ts'
import type { ActionItem } from '#workflows/action-item/advance.ts'
import { type ActionEvent, FREE_TEXT_FIELDS, NOT_SUBSTANTIVE } from '#workflows/action-item/events.ts'
import { WORKFLOW_VERSION } from '#workflows/action-item/machine.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { toColumns } from './facts.ts'

/** Promise: the columns that change in an action's row when `event` brought it to `next`. */
export function nextRow(row: ActionRow, event: ActionEvent, next: ActionItem, at: Date) {
  return {
    ...toColumns(next),
    ...ownColumns(event),
    ...(next.state === row.state ? {} : stateColumns(event, at)),
    ...(NOT_SUBSTANTIVE.includes(event.type) ? {} : { substantive_at: at }),
    version: row.version + 1,
    workflow_version: WORKFLOW_VERSION,
    updated_at: at,
  }
}

/** Promise: the event as the log holds it: ids and codes in the payload, what people wrote beside it. */
export function logEntry(
  row: Pick<ActionRow, 'id' | 'dossier_id' | 'state' | 'version'>,
  event: ActionEvent,
  { state, personId, at }: { state: ActionState; personId: string | null; at: Date },
): NewEvent {
  return {
    dossier_id: row.dossier_id,
    action_id: row.id,
    subject: 'action',
    subject_id: row.id,
    type: event.type,
    state_before: row.state,
    state_after: state,
    version: row.version + 1,
    actor_id: personId,
    at,
    ...splitTexts(event),
  }
}

/** Columns that an event fills and that no gate looks at. */
function ownColumns(event: ActionEvent): Partial<ActionRow> {
  if (event.type === 'describe') return { title: event.title, weight: event.weight }
  if (event.type === 'assign' || event.type === 'reschedule') return { depends_on: event.dependsOn ?? null }
  return event.type === 'returnToDraft' ? { depends_on: null } : {}
}

function stateColumns(event: ActionEvent, at: Date): Partial<ActionRow> {
  const read = (field: string) => (event as Record<string, unknown>)[field] as string | undefined
  const note =
    read('reason') ??
    read('question') ??
    read('decision') ??
    (event.type === 'reportBack' ? event.report : null)
  return {
    state_since: at,
    state_note: note ?? null,
    state_party: read('unblocker') ?? read('party') ?? null,
  }
}

function splitTexts(event: ActionEvent): { payload: Record<string, unknown>; texts: Record<string, string> } {
  const { type: _, ...fields } = event
  const isText = ([field, value]: [string, unknown]) =>
    typeof value === 'string' && FREE_TEXT_FIELDS.some((name) => name === field)
  const entries = Object.entries(fields)
  return {
    payload: Object.fromEntries(entries.filter((entry) => !isText(entry))),
    texts: Object.fromEntries(entries.filter(isText)) as Record<string, string>,
  }
}
