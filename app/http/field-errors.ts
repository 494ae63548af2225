import type { z } from 'zod'
import { formError, tooLong } from '#app/text/form-errors.ts'

type Given = Readonly<Record<string, unknown>>
type Issue = z.core.$ZodIssue

/** Promise: the first error of each field, in Dutch, as a person must read it who filled in `given`. */
export function fieldErrors(schema: z.ZodType, error: z.ZodError, given: Given): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form')
    errors[field] ??= sentence(issue, given[field], isChoice(schema, field))
  }
  return errors
}

/** Codes that say no more than that something else must be chosen. */
const vague = new Set(['required', 'invalid'])

function sentence(issue: Issue, given: unknown, isChosen: boolean): string {
  if (isChosen && (given === undefined || vague.has(issue.message))) return formError('choose')
  if (issue.code === 'invalid_type') {
    if (given === undefined) return formError('required')
    if (issue.expected === 'number') return formError('invalidNumber')
    if (issue.expected === 'int') return formError('wholeNumber')
  }
  if (issue.message === 'tooLong' && issue.code === 'too_big' && issue.origin === 'string')
    return tooLong(Number(issue.maximum), issue.path.length === 1 ? String(given).trim().length : undefined)
  return formError(issue.message)
}

/** Promise: whether the field is chosen from a list, not typed: one of some words, or the id of something. */
function isChoice(schema: z.ZodType, field: string): boolean {
  const { shape } = schema as unknown as { shape?: Record<string, z.core.$ZodType | undefined> }
  let def = shape?.[field]?._zod.def as Def | undefined
  while (def?.innerType) def = def.innerType._zod.def as Def
  return def?.type === 'enum' || def?.format === 'uuid'
}
type Def = { type: string; format?: string; innerType?: z.core.$ZodType }
