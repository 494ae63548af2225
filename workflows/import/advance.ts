import { transition } from 'xstate'
import type { ImportEvent } from './events.ts'
import { type ImportFacts, importMachine } from './machine.ts'
import type { ImportState } from './states.ts'

export type ImportAdvance =
  | { ok: true; next: ImportState }
  | { ok: false; impossible: 'notInState' | 'noItems' }

/** Promise: the state after `event`, or why it can't happen. Pure. */
export function advanceImport(state: ImportState, facts: ImportFacts, event: ImportEvent): ImportAdvance {
  const snapshot = importMachine.resolveState({ value: state, context: facts })
  if (!snapshot.can(event)) {
    const known = importMachine.states[state]?.config.on as Record<string, unknown> | undefined
    return { ok: false, impossible: known?.[event.type] ? 'noItems' : 'notInState' }
  }
  const [after] = transition(importMachine, snapshot, event)
  return { ok: true, next: after.value as ImportState }
}
