import { describe, expect, it } from 'vitest'
import { advanceImport } from './advance.ts'
import { type ImportEvent, type ImportEventType, importEventSchemas } from './events.ts'
import { IMPORT_STATES, type ImportState } from './states.ts'

const review: ImportEventType[] = ['editItem', 'splitItem', 'mergeItem', 'dropItem', 'restoreItem', 'addItem']
const reviewing = Object.fromEntries(review.map((type) => [type, 'inReview']))

const EXPECTED: Record<ImportState, Partial<Record<ImportEventType, ImportState>>> = {
  uploaded: { extract: 'extracted', fail: 'failed' },
  extracted: { ...reviewing, confirm: 'confirmed', discard: 'discarded' },
  inReview: { ...reviewing, confirm: 'confirmed', discard: 'discarded' },
  confirmed: {},
  discarded: {},
  failed: {},
}

describe('import', () => {
  const types = Object.keys(importEventSchemas) as ImportEventType[]
  const cells = IMPORT_STATES.flatMap((state) => types.map((type) => [state, type] as const))

  it.each(cells)('%s × %s', (state, type) => {
    const next = EXPECTED[state][type]
    const expected = next ? { ok: true, next } : { ok: false, impossible: 'notInState' }
    expect(advanceImport(state, { kept: 1 }, { type } as ImportEvent)).toEqual(expected)
  })

  it('confirms nothing when no recommendation is kept', () => {
    expect(advanceImport('inReview', { kept: 0 }, { type: 'confirm' })).toEqual({
      ok: false,
      impossible: 'noItems',
    })
  })
})
