import type { AlignmentRow } from '#db/queries/alignments.ts'
import type { NewEvent } from '#db/queries/events.ts'
import type { AlignmentItem } from '#workflows/alignment/advance.ts'
import { ALIGNMENT_TEXT_FIELDS, type AlignmentEvent } from '#workflows/alignment/events.ts'
import { ALIGNMENT_WORKFLOW_VERSION } from '#workflows/alignment/machine.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'

/** Promise: the columns that change in an alignment's row when `event` brought it to `next`. */
export function nextAlignmentRow(row: AlignmentRow, event: AlignmentEvent, next: AlignmentItem, at: Date) {
  return {
    ...toColumnsOf(event, at),
    ...(next.state === row.state ? {} : stateColumns(event, at)),
    version: row.version + 1,
    workflow_version: ALIGNMENT_WORKFLOW_VERSION,
    updated_at: at,
  }
}

/** Columns that an event fills and that no gate looks at. */
function toColumnsOf(event: AlignmentEvent, at: Date): Partial<AlignmentRow> {
  switch (event.type) {
    case 'invite':
    case 'presentPlan':
      return { presented_at: at, override_reason: null, reminded_at: null }
    // Another day to answer by is reminded of anew.
    case 'setTerm':
      return { reminded_at: null }
    case 'setInvolvement':
      return event.answerBy ? { reminded_at: null } : {}
    case 'override':
      return { override_reason: event.reason }
    case 'remind':
      return { reminded_at: at }
    default:
      return {}
  }
}

function stateColumns(event: AlignmentEvent, at: Date): Partial<AlignmentRow> {
  const read = (field: string) => (event as Record<string, unknown>)[field] as string | null | undefined
  return {
    state_since: at,
    state_note: read('reason') ?? read('question') ?? read('remark') ?? null,
    state_party: read('party') ?? null,
  }
}

type Happened = { state: AlignmentState; personId: string | null; at: Date }

/** Promise: the event as the log holds it: ids, numbers and codes in the payload, what people wrote beside it. */
export function alignmentLogEntry(
  row: Pick<AlignmentRow, 'id' | 'dossier_id' | 'action_id' | 'state' | 'version'>,
  event: AlignmentEvent,
  { state, personId, at }: Happened,
): NewEvent {
  return {
    dossier_id: row.dossier_id,
    action_id: row.action_id,
    subject: 'alignment',
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

function splitTexts(event: AlignmentEvent): Pick<NewEvent, 'payload' | 'texts'> {
  const { type: _, ...fields } = event
  const payload: Record<string, unknown> = {}
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue
    if (!ALIGNMENT_TEXT_FIELDS.some((field) => field === name)) payload[name] = value
    else if (typeof value === 'string') texts[name] = value
    else if (Array.isArray(value)) {
      texts[name] = value.join('\n\n')
      payload.conditionCount = value.length
    }
  }
  return { payload, texts }
}
