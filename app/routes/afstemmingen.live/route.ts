import type { LoaderFunctionArgs } from '@remix-run/node'
import { getViewer, notFound, signedOut } from '#app/auth/access.server.ts'
import { eventStream, lastTold } from '#app/http/event-stream.server.ts'
import { frames } from '#app/services/live/frames.ts'
import { readPartnerPlace } from '#app/services/live/partner-place.server.ts'

/** What changes for who answers for partners: in their own alignments, and in the rooms that they are in. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await getViewer(args)
  if (!viewer) throw signedOut()
  const place = await readPartnerPlace(args.context.db, viewer.id)
  if (!place) throw notFound()
  const { mark, organisations, heads } = place
  const told = lastTold(args.request)
  return eventStream(args, {
    personId: viewer.id,
    sight: { as: 'partner', organisations },
    seen: heads,
    first: told !== '' && told !== mark ? frames.everything(mark) : undefined,
  })
}
