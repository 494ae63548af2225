import type { LoaderFunctionArgs } from '@remix-run/node'
import { currentSession } from '#app/auth/session.server.ts'
import { frames } from '#app/services/live/frames.ts'
import type { Full, Stream } from '#app/services/live/streams.ts'

type Opened = Pick<Stream, 'personId' | 'sight' | 'seen'> & {
  /** The digest of the personal link that opens it; else it is the session. */
  link?: string | undefined
  /** Told at once, before anything that is new. */
  first?: Uint8Array | undefined
}

const statuses: Record<Full, number> = { person: 429, process: 503 }
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // A proxy in front of us must hand on each line as it comes.
  'X-Accel-Buffering': 'no',
}

/** Promise: an answer that stays open, and tells this browser what changes that it may know of. */
export async function eventStream(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  { first, link, ...opened }: Opened,
): Promise<Response> {
  const { live, settings } = context
  const full = live.full(opened.personId)
  if (full) return new Response(null, { status: statuses[full], headers: { 'Retry-After': '30' } })
  const key = link ?? (await currentSession(request, settings)) ?? ''
  let isOpen = true
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (frame: Uint8Array) => {
        if (isOpen) controller.enqueue(frame)
      }
      const close = () => {
        if (isOpen) controller.close()
        isOpen = false
      }
      const stream: Stream = { ...opened, key, openedAt: Date.now(), write, close }
      leave = () => live.remove(stream)
      write(frames.hello())
      if (first) write(first)
      live.add(stream)
      if (request.signal.aborted) leave()
      else request.signal.addEventListener('abort', leave, { once: true })
    },
    cancel() {
      isOpen = false
      leave()
    },
  })
  return new Response(body, { headers })
}

/** What a browser that comes back says that it was told last; at first its page says it. */
export function lastTold(request: Request): string {
  return request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('vanaf') ?? ''
}
