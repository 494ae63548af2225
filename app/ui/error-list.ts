import type { FieldError } from './error-summary.tsx'

/**
 * Promise: the errors of a form for the summary above it, each with the label of its field, so that it can be read on
 * its own. `ids` names the fields whose id is not their name. The error of the form as a whole stands under `form`.
 */
export function errorList(
  errors: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
  ids: Readonly<Record<string, string>> = {},
): FieldError[] {
  return Object.entries(errors).map(([field, message]) => {
    const label = labels[field]
    if (label === undefined) return { message }
    return { field: ids[field] ?? field, message: `${label}${label.endsWith('?') ? '' : ':'} ${message}` }
  })
}
