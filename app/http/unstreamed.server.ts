/**
 * Remix encodes what a loader returns for a browser that would hydrate; ours do not. Promise: the same values, for the
 * server's own rendering only: an object whose properties the encoder does not see. For pages with hundreds of rows,
 * where the encoding takes as long as the query.
 */
export function unstreamed<T extends object>(values: T): T {
  const hidden = Object.entries(values).map(([key, value]) => [key, { value, enumerable: false }])
  return Object.defineProperties({}, Object.fromEntries(hidden)) as T
}
