import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/access.server.ts'
import { eventStream, lastTold } from '#app/http/event-stream.server.ts'
import { frames } from '#app/services/live/frames.ts'
import { readLinkPlace } from '#app/services/live/partner-place.server.ts'

/** What changes for who has a personal link: in that one alignment, and in the rooms of its action that they are in. */
export async function loader(args: LoaderFunctionArgs) {
  const place = await readLinkPlace(args.context.db, args.params.token ?? '', new Date())
  if (!place) throw notFound()
  const { personId, link, organisations, only, heads, mark } = place
  const told = lastTold(args.request)
  return eventStream(args, {
    ...{ personId, link, seen: heads },
    sight: { as: 'partner', organisations, only },
    first: told !== '' && told !== mark ? frames.everything(mark) : undefined,
  })
}
