import { canonicalJson, type EventRow } from '#db/queries/events.ts'
import { advance } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { type ActionFacts, NO_FACTS } from '#workflows/action-item/facts.ts'
import { advanceAlignment } from '#workflows/alignment/advance.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import { type AlignmentFacts, NEW_ALIGNMENT } from '#workflows/alignment/facts.ts'

/** What has a machine: its state and facts, as the machine sees them. */
export type Item = { state: string; facts: ActionFacts | AlignmentFacts }
export type Replayed = Item & { version: number }

type Logged = Pick<EventRow, 'type' | 'payload' | 'state_before' | 'state_after' | 'version'>
type Process = {
  birth: string
  born(event: Logged): Item
  advance(item: Item, event: Logged): { ok: true; next: Item } | { ok: false }
}

const eventOf = ({ type, payload }: Logged) => ({ ...payload, type })

/** Per subject of the log that has a machine: how it begins, and how it goes on. */
const PROCESSES = {
  action: {
    birth: 'create',
    born: () => ({ state: 'draft', facts: NO_FACTS }),
    advance: (item, event) =>
      advance(item as Parameters<typeof advance>[0], eventOf(event) as unknown as ActionEvent),
  },
  alignment: {
    birth: 'addPartner',
    born: ({ payload }) => {
      const { involvement, answerBy } = payload as Pick<AlignmentFacts, 'involvement' | 'answerBy'>
      return { state: 'planned', facts: { ...NEW_ALIGNMENT, involvement, answerBy } }
    },
    advance: (item, event) =>
      advanceAlignment(
        item as Parameters<typeof advanceAlignment>[0],
        eventOf(event) as unknown as AlignmentEvent,
      ),
  },
} as const satisfies Record<string, Process>

export type Replayable = keyof typeof PROCESSES
export const isReplayable = (subject: string): subject is Replayable => Object.hasOwn(PROCESSES, subject)

/**
 * Promise: what the subject is after one more logged event, or what is wrong with that event. The log holds digests
 * where people wrote text; gates ask only whether there is text, so a replay needs no more.
 */
export function replayEvent(
  subject: Replayable,
  before: Replayed | undefined,
  event: Logged,
): Replayed | { problem: string } {
  const process: Process = PROCESSES[subject]
  const { type, state_before, state_after, version } = event
  if (type === process.birth) {
    return before ? { problem: 'created twice' } : { ...process.born(event), version: version ?? 1 }
  }
  if (!before) return { problem: `${type} before the ${subject} was created` }
  if (state_before !== before.state)
    return { problem: `${type} says it began in ${state_before}, the replay is in ${before.state}` }
  const result = process.advance(before, event)
  if (!result.ok) return { problem: `${type} is not possible in ${before.state}` }
  if (state_after !== result.next.state)
    return { problem: `${type} says it ended in ${state_after}, the replay in ${result.next.state}` }
  if (version !== before.version + 1)
    return { problem: `${type} made version ${version} of version ${before.version}` }
  return { ...result.next, version: before.version + 1 }
}

/** Promise: the names of what differs between what is stored and its replay; none means that they agree. */
export function compareToStored(replayed: Replayed, stored: Replayed): string[] {
  const differences: string[] = []
  if (stored.state !== replayed.state) differences.push(`state: ${stored.state} ≠ ${replayed.state}`)
  if (stored.version !== replayed.version)
    differences.push(`version: ${stored.version} ≠ ${replayed.version}`)
  const expected = replayed.facts as Record<string, unknown>
  for (const [name, value] of Object.entries(stored.facts)) {
    if (canonicalJson(value) !== canonicalJson(expected[name]))
      differences.push(`${name}: ${canonicalJson(value)} ≠ ${canonicalJson(expected[name])}`)
  }
  return differences
}
