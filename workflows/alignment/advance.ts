import { transition } from 'xstate'
import type { AlignmentEvent } from './events.ts'
import { explainAlignment } from './explain.ts'
import type { AlignmentFacts } from './facts.ts'
import type { AlignmentGate } from './guards.ts'
import { alignmentMachine } from './machine.ts'
import type { AlignmentState } from './states.ts'

/** An alignment as the machine sees it. */
export type AlignmentItem = { state: AlignmentState; facts: AlignmentFacts }

export type AlignmentAdvance =
  | { ok: true; next: AlignmentItem }
  | { ok: false; impossible: 'notInState' }
  | { ok: false; impossible: 'gates'; unmet: AlignmentGate[] }

/**
 * Promise: what the alignment becomes when `event` happens to it, or why it can't. Pure. XState answers an illegal
 * event with the same snapshot, so `can()` is asked first.
 */
export function advanceAlignment(item: AlignmentItem, event: AlignmentEvent): AlignmentAdvance {
  const snapshot = alignmentMachine.resolveState({ value: item.state, context: item.facts })
  if (!snapshot.can(event)) {
    const { unmet } = explainAlignment(item, event.type, event)
    return unmet.length === 0
      ? { ok: false, impossible: 'notInState' }
      : { ok: false, impossible: 'gates', unmet }
  }
  const [after] = transition(alignmentMachine, snapshot, event)
  return { ok: true, next: { state: after.value as AlignmentState, facts: after.context } }
}
