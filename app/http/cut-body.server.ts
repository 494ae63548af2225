/** A file of 20 MB and the form around it. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024

const cut = new WeakSet<Request>()

/** Promise: whether `cutBody` left something of this request's body unread. */
export const wasCut = (request: Request): boolean => cut.has(request)

/**
 * Promise: the request with no more of its multipart body than the server takes, closed as if it ended there (RFC 2046,
 * 5.1.1). So what was typed before the file, and the file's name, can still be read, and the page can say what is wrong.
 * Any other body is limited before it comes here.
 */
export function cutBody(request: Request): Request {
  const type = request.headers.get('Content-Type') ?? ''
  const boundary = /^multipart\/.*boundary=(?:"([^"]+)"|([^;]+))/i.exec(type)
  if (!request.body || !boundary) return request
  const end = new TextEncoder().encode(`\r\n--${boundary[1] ?? boundary[2]}--\r\n`)
  const body = cutStream(request.body, end, () => cut.add(request))
  const { url, method, signal } = request
  const init = { method, signal, body, duplex: 'half', headers: { 'Content-Type': type } }
  return new Request(url, init as RequestInit)
}

/** The rest is not cancelled: that would close the connection of a browser that still sends, before it has its answer. */
function cutStream(source: ReadableStream<Uint8Array>, end: Uint8Array, onCut: () => void) {
  const reader = source.getReader()
  let left = MAX_BODY_BYTES
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      controller.enqueue(value.subarray(0, left))
      left -= value.byteLength
      if (left >= 0) return
      onCut()
      controller.enqueue(end)
      controller.close()
    },
  })
}
