import type { z } from 'zod'
import { fieldErrors } from './field-errors.ts'

/** What was typed, per field, to show again; and per field what is wrong with it. */
export type FormValues = Record<string, string>
export type FormErrors = Record<string, string>
export type ParsedForm<T> = { ok: true; value: T } | { ok: false; errors: FormErrors; values: FormValues }

/**
 * Promise: the text fields of a form as they were typed; a checkbox group's values joined by a comma. Without the NUL
 * that nobody types and no database stores.
 */
export function formValues(form: FormData): FormValues {
  const values: FormValues = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const typed = value.replaceAll('\u0000', '')
    values[name] = Object.hasOwn(values, name) ? `${values[name]},${typed}` : typed
  }
  return values
}

/** Promise: the form as the schema knows it, or every error at its field, with what was typed. Empty means not given. */
export function parseForm<T>(
  schema: z.ZodType<T>,
  form: FormData,
  extra: Record<string, unknown> = {},
): ParsedForm<T> {
  const values = formValues(form)
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
  const parsed = schema.safeParse({ ...given, ...extra })
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: fieldErrors(schema, parsed.error, { ...given, ...extra }), values }
}
