import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { numberParam } from '#app/http/number-param.ts'
import { findActionIn } from '#db/queries/action-access.ts'
import { findDossierFor } from '#db/queries/dossiers.ts'
import { may, type Permission } from '#workflows/permissions.ts'
import { hasDemo } from './demo-accounts.ts'
import { refuseLostForm } from './lost-form.server.ts'
import { findViewer, type Viewer } from './session.server.ts'

type Args = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>

/** The dossier as its page needs it, with the viewer's role in it. */
export type DossierAccess = {
  viewer: Viewer
  dossier: NonNullable<Awaited<ReturnType<typeof findDossierFor>>>
}

/** The server makes one load context per request; nested routes that ask the same share the answer. */
const viewers = new WeakMap<object, Promise<Viewer | undefined>>()
const dossiers = new WeakMap<object, ReturnType<typeof findDossierFor>>()

function once<T>(memory: WeakMap<object, Promise<T>>, context: object, ask: () => Promise<T>): Promise<T> {
  const known = memory.get(context)
  if (known) return known
  const answer = ask()
  memory.set(context, answer)
  return answer
}

/** Promise: who is signed in, found once per request however many loaders ask. In production no demo account is. */
export function getViewer({ request, context }: Args): Promise<Viewer | undefined> {
  return once(viewers, context, async () => {
    const viewer = await findViewer(context.db, request, context.settings)
    return viewer?.isDemo && !hasDemo(context.settings) ? undefined : viewer
  })
}

/**
 * Promise: who is signed in; else a redirect to sign-in that comes back here, or for a form a 401 whose page keeps what
 * was typed.
 */
export async function requireViewer(args: Args): Promise<Viewer> {
  const viewer = await getViewer(args)
  if (viewer) return viewer
  await refuseLostForm(args)
  const { pathname, search } = new URL(args.request.url)
  throw redirect(pathname === '/' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(pathname + search)}`)
}

/** What a person may not see does not exist for them. */
export const notFound = () => new Response(null, { status: 404, statusText: 'Not Found' })

/** For what is no page: who asks it is not sent to one where they can sign in. */
export const signedOut = () => new Response(null, { status: 401, statusText: 'Unauthorized' })

/** Promise: the dossier of `params.dossier` when the viewer may do `permission` in it; else 404. */
export async function requireDossier(
  args: Args,
  permission: Permission = 'readDossier',
): Promise<DossierAccess> {
  const viewer = await requireViewer(args)
  const { context, params } = args
  const dossier = await once(dossiers, context, () =>
    findDossierFor(context.db, params.dossier ?? '', viewer.id),
  )
  if (!dossier || !may(dossier.role, permission)) throw notFound()
  return { viewer, dossier }
}

/**
 * Promise: the action of `params.nummer` in the dossier of `params.dossier`, when the viewer may read that; else 404.
 * For who comes to change it: in one light query, since the change looks at everything itself, locked.
 */
export async function requireAction(args: Args) {
  const viewer = await requireViewer(args)
  const { context, params } = args
  const number = numberParam(params.nummer)
  const action = await findActionIn(context.db, params.dossier ?? '', number, viewer.id)
  if (!action || !may(action.role, 'readDossier')) throw notFound()
  return { viewer, action }
}

/** Promise: the viewer, who manages this installation; else 404. */
export async function requireAdmin(args: Args): Promise<Viewer> {
  const viewer = await requireViewer(args)
  if (!viewer.isAdmin) throw notFound()
  return viewer
}
