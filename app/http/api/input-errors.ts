import type { z } from 'zod'
import { inputErrors, invalidChoice } from '#app/text/api.ts'
import { formErrors, tooLong } from '#app/text/form-errors.ts'
import { ApiProblem } from './answer.ts'

/** One part of the input that is wrong; the shape that VNG's own ZGW APIs use. */
export type InvalidParam = { name: string; code: string; reason: string }

/** Promise: every problem that zod found, by the name of the field, in Dutch. */
export function invalidParams(error: z.ZodError): InvalidParam[] {
  const found = error.issues.flatMap((issue) => {
    const name = String(issue.path[0] ?? '')
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => invalidParam(key, 'unknown'))
    if (issue.code === 'invalid_value' && !isKnown(issue.message))
      return { name, code: 'invalidChoice', reason: invalidChoice(issue.values) }
    if (issue.code === 'too_big' && issue.origin === 'string' && issue.message === 'tooLong')
      return { name, code: 'tooLong', reason: tooLong(Number(issue.maximum)) }
    // A form leaves an id empty or takes it from a list; a program can send one that is none.
    const isNoId = issue.code === 'invalid_format' && issue.format === 'uuid' && issue.message === 'required'
    return invalidParam(name, isKnown(issue.message) && !isNoId ? issue.message : codeOf(issue))
  })
  return found.filter((param, i) => found.findIndex((other) => sameParam(other, param)) === i)
}

const reasons: Record<string, string> = { ...formErrors, ...inputErrors }
const isKnown = (message: string) => Object.hasOwn(reasons, message)
const sameParam = (a: InvalidParam, b: InvalidParam) => a.name === b.name && a.code === b.code

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected === 'number' ? 'invalidNumber' : 'invalidType'
  return issue.code === 'invalid_format' && issue.format === 'uuid' ? 'invalidId' : 'invalid'
}

export function invalidParam(name: string, code: string): InvalidParam {
  return { name, code, reason: reasons[code] ?? reasons.invalid ?? code }
}

/** 400 with everything that is wrong at once. NL API Design Rules: error-handling/invalid-input, all-errors. */
export function invalidInput(params: readonly InvalidParam[]): ApiProblem {
  return new ApiProblem('badRequest', { members: { invalidParams: params } })
}
