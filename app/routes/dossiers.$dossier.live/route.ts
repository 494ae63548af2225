import type { LoaderFunctionArgs } from '@remix-run/node'
import { getViewer, requireDossier, signedOut } from '#app/auth/access.server.ts'
import { eventStream, lastTold } from '#app/http/event-stream.server.ts'
import { MOST_NEWS } from '#app/services/live/deliver.server.ts'
import { frames } from '#app/services/live/frames.ts'

/** What changes in the dossier, as it happens, for its own people. Says which things, never what they hold. */
export async function loader(args: LoaderFunctionArgs) {
  if (!(await getViewer(args))) throw signedOut()
  const { viewer, dossier } = await requireDossier(args)
  const told = Number(lastTold(args.request))
  const from = Number.isInteger(told) && told > 0 ? Math.min(told, dossier.seq) : dossier.seq
  const isFarBehind = dossier.seq - from > MOST_NEWS
  return eventStream(args, {
    personId: viewer.id,
    sight: { as: 'member', dossierId: dossier.id, role: dossier.role },
    seen: new Map([[dossier.id, isFarBehind ? dossier.seq : from]]),
    first: isFarBehind ? frames.everything(dossier.seq) : undefined,
  })
}
