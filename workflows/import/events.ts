import { z } from 'zod'
import { TERMS } from '../action-item/states.ts'

/** A recommendation that is longer is no recommendation but a chapter. */
export const LONGEST_TEXT = 5_000

const item = z.coerce.number().int().positive()
const text = z.string().trim().min(1, 'required').max(LONGEST_TEXT, 'tooLong')
const term = z.enum(TERMS, 'required').nullable()
/** Which of the proposed addressees and themes are right; left out: all of them still stand. */
const names = z.array(z.string().max(300, 'tooLong')).max(50, 'tooLong').optional()

/** Events of an import. `position` numbers the proposals of one import from 1. */
export const importEventSchemas = {
  extract: z.object({ type: z.literal('extract'), found: z.number().int().min(0) }),
  fail: z.object({ type: z.literal('fail'), problem: z.string() }),
  editItem: z.object({
    type: z.literal('editItem'),
    position: item,
    text,
    term,
    addressees: names,
    themes: names,
  }),
  splitItem: z.object({ type: z.literal('splitItem'), position: item, first: text, second: text }),
  mergeItem: z.object({ type: z.literal('mergeItem'), position: item }),
  dropItem: z.object({ type: z.literal('dropItem'), position: item }),
  restoreItem: z.object({ type: z.literal('restoreItem'), position: item }),
  addItem: z.object({
    type: z.literal('addItem'),
    text,
    term,
    start: z.coerce.number().int().min(0).nullable(),
    end: z.coerce.number().int().min(0).nullable(),
  }),
  confirm: z.object({ type: z.literal('confirm') }),
  discard: z.object({ type: z.literal('discard') }),
} as const

export type ImportEventType = keyof typeof importEventSchemas
export type ImportEvent = { [T in ImportEventType]: z.infer<(typeof importEventSchemas)[T]> }[ImportEventType]
