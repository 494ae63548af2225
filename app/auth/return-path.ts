const own = 'http://own.invalid'
/** Where nobody wants to come back to after signing in. */
const doors = /^\/(inloggen|uitloggen|uitnodiging)(\/|$)/

/**
 * Promise: the path of our own site that `value` names, with its query and fragment; undefined for anything else
 * (another host in any spelling, a scheme, control characters) and for the sign-in pages themselves.
 */
export function returnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined
  // Browsers read a backslash as a slash and drop tabs and line ends, so that `/\evil` would be another site.
  if (!/^\/(?!\/)/.test(value) || /[\\\p{Cc}]/u.test(value) || !URL.canParse(value, own)) return undefined
  const url = new URL(value, own)
  if (url.origin !== own || url.pathname.startsWith('//') || doors.test(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}
