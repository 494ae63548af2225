import type { LoaderFunctionArgs } from '@remix-run/node'
import { isUnchanged, weakEtag } from '#app/http/etag.server.ts'
import { countMiss, countRead } from '#app/http/feed-limit.server.ts'
import { readFeed } from '#app/services/calendar/read-feed.server.ts'
import { tooManyReads } from '#app/text/calendar-feed.ts'

const address = /^([\w-]{43})\.ics$/

/** A person's private calendar. Who has the address may read it: no cookie is asked, as calendar programs have none. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = address.exec(params.token ?? '')?.[1]
  const feed = token ? await readFeed(context, token) : undefined
  const wait = await (feed ? countRead(feed.id) : countMiss(context.clientAddress))
  if (wait !== undefined)
    return new Response(tooManyReads, {
      status: 429,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(wait) },
    })
  if (!feed) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const etag = weakEtag(feed.text)
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Referrer-Policy': 'no-referrer' }
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(feed.text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="aanjager.ics"',
    },
  })
}
