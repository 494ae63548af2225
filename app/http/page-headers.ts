type HeaderArgs = { loaderHeaders: Headers; errorHeaders: Headers | undefined; actionHeaders: Headers }

/** The `headers` of a route whose answer to a form carries its own (when to try again, not to be stored). */
export function pageHeaders({ loaderHeaders, errorHeaders, actionHeaders }: HeaderArgs): Headers {
  const headers = new Headers(errorHeaders ?? loaderHeaders)
  for (const [name, value] of actionHeaders) headers.set(name, value)
  return headers
}
