import type { ActionRow } from '#db/queries/actions.ts'
import { canonicalJson, type EventRow } from '#db/queries/events.ts'
import { type ActionItem, advance } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { NO_FACTS } from '#workflows/action-item/facts.ts'
import { toItem } from '../actions/facts.ts'

export type Replayed = ActionItem & { version: number }

type Logged = Pick<EventRow, 'type' | 'payload' | 'state_before' | 'state_after' | 'version'>

/**
 * Promise: what the action is after one more logged event, or what is wrong with that event. The log holds digests
 * where people wrote text; gates ask only whether there is text, so a replay needs no more.
 */
export function replayEvent(before: Replayed | undefined, event: Logged): Replayed | { problem: string } {
  if (event.type === 'create') {
    if (before) return { problem: 'created twice' }
    return { state: 'draft', facts: NO_FACTS, version: event.version ?? 1 }
  }
  if (!before) return { problem: `${event.type} before the action was created` }
  if (event.state_before !== before.state)
    return {
      problem: `${event.type} says it began in ${event.state_before}, the replay is in ${before.state}`,
    }
  const result = advance(before, { ...event.payload, type: event.type } as ActionEvent)
  if (!result.ok) return { problem: `${event.type} is not possible in ${before.state}` }
  if (event.state_after !== result.next.state)
    return {
      problem: `${event.type} says it ended in ${event.state_after}, the replay in ${result.next.state}`,
    }
  if (event.version !== before.version + 1)
    return { problem: `${event.type} made version ${event.version} of version ${before.version}` }
  return { ...result.next, version: before.version + 1 }
}

/** Promise: the names of what differs between the stored row and its replay; none means that they agree. */
export function compareToRow(replayed: Replayed, row: ActionRow): string[] {
  const stored = toItem(row)
  const differences: string[] = []
  if (stored.state !== replayed.state) differences.push(`state: ${stored.state} ≠ ${replayed.state}`)
  if (row.version !== replayed.version) differences.push(`version: ${row.version} ≠ ${replayed.version}`)
  for (const [name, value] of Object.entries(stored.facts)) {
    const expected = replayed.facts[name as keyof typeof replayed.facts]
    if (canonicalJson(value) !== canonicalJson(expected))
      differences.push(`${name}: ${canonicalJson(value)} ≠ ${canonicalJson(expected)}`)
  }
  return differences
}
