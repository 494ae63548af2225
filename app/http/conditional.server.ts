import { isUnchanged } from './etag.server.ts'

/** Headers of a page that may be kept, but only for this person, and only to be asked about again. */
export const keptFor = (etag: string) => ({ ETag: etag, 'Cache-Control': 'private, no-cache' })

/**
 * Promise: returns when the asker must get the page; throws a 304 when they have it already. Thrown by a loader before
 * its queries, nothing is read or rendered. The route passes the headers on with `keptHeaders`.
 */
export function throwIfUnchanged(request: Request, etag: string): void {
  if (isUnchanged(request, etag)) throw new Response(null, { status: 304, headers: keptFor(etag) })
}

type HeaderArgs = { loaderHeaders: Headers; errorHeaders: Headers | undefined; actionHeaders: Headers }

/** The `headers` of a route whose loader asks `throwIfUnchanged`; an answer to a form has no ETag. */
export function keptHeaders({ loaderHeaders, errorHeaders, actionHeaders }: HeaderArgs): Headers {
  const headers = new Headers(errorHeaders ?? loaderHeaders)
  if (actionHeaders.has('Cache-Control')) headers.delete('ETag')
  return headers
}
