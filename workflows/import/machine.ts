import { setup } from 'xstate'
import type { ImportEvent } from './events.ts'

/** What the machine knows of an import besides its state: how many proposals are kept. */
export type ImportFacts = { kept: number }

const base = setup({
  types: { context: {} as ImportFacts, events: {} as ImportEvent, input: {} as ImportFacts },
  guards: { hasItems: ({ context }) => context.kept > 0 },
})

const review = { target: 'inReview' } as const
const reviewing = {
  editItem: review,
  splitItem: review,
  mergeItem: review,
  dropItem: review,
  restoreItem: review,
  addItem: review,
  discard: { target: 'discarded' },
} as const

/** An import: nothing becomes an action before a person confirmed it. PRODUCT, "The workflows". */
export const importMachine = base.createMachine({
  id: 'import',
  context: ({ input }) => input,
  initial: 'uploaded',
  states: {
    uploaded: { on: { extract: { target: 'extracted' }, fail: { target: 'failed' } } },
    extracted: { on: { ...reviewing, confirm: { target: 'confirmed', guard: 'hasItems' } } },
    inReview: { on: { ...reviewing, confirm: { target: 'confirmed', guard: 'hasItems' } } },
    confirmed: { type: 'final' },
    discarded: { type: 'final' },
    failed: { type: 'final' },
  },
})
