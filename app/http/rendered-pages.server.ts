/** Pages as they were rendered, as bytes ready to send, by ETag: the same for who asks again without saying so (a reload, a second tab). */
const pages = new Map<string, Uint8Array<ArrayBuffer>>()
const MOST_PAGES = 50

/** Pages that somebody waits for now: who asks the same meanwhile waits along, so that it is made once. */
const underWay = new Map<string, { done: Promise<void>; finish: () => void }>()
/** Then each makes its own: the one who would make it went away, or failed. */
const PATIENCE_MS = 1_000

/** The load context is one per request: what its loader found here, the renderer sends. */
const found = new WeakMap<object, Uint8Array<ArrayBuffer>>()

/**
 * Promise: what `read` answers; but when the page with this ETag stands rendered, nothing is read, and the renderer
 * sends that page instead. For loaders whose ETag covers everything that their page shows, the frame included; the answer
 * to a form shows more, and is always read.
 */
export async function readUnlessRendered<T extends object>(
  context: { answersForm: boolean },
  etag: string,
  read: () => Promise<T>,
): Promise<T> {
  if (context.answersForm) return read()
  const making = pages.has(etag) ? undefined : underWay.get(etag)
  if (making) await making.done
  const html = pages.get(etag)
  if (html === undefined) {
    begin(etag)
    return read()
  }
  found.set(context, html)
  return {} as T // nobody looks at it: no component runs
}

function begin(etag: string): void {
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const finish = () => {
    clearTimeout(timer)
    underWay.delete(etag)
    resolve()
  }
  const timer = setTimeout(finish, PATIENCE_MS).unref()
  underWay.get(etag)?.finish()
  underWay.set(etag, { done, finish })
}

/** Promise: the page that stands rendered for this request, or the one that `render` makes, kept when it has an ETag. */
export function renderedPage(
  context: object,
  etag: string | null,
  render: () => string,
): Uint8Array<ArrayBuffer> {
  const kept = found.get(context)
  const html = kept ?? new TextEncoder().encode(`<!doctype html>${render()}`)
  if (!etag) return html
  pages.delete(etag) // to the end: the first in the map is the one that was used longest ago
  pages.set(etag, html)
  underWay.get(etag)?.finish()
  for (const oldest of pages.keys()) {
    if (pages.size <= MOST_PAGES) break
    pages.delete(oldest)
  }
  return html
}
